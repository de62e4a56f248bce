import { type Command, Option } from 'commander';
import type { InitOptions } from './init-files.js';

interface Options extends InitOptions {
  readonly local?: true;
}

/** Adds `init` to the program; `exit` is told the exit code. What it needs is loaded only there. */
export function initCommand(program: Command, exit: (code: number) => void): void {
  program
    .command('init')
    .description('write a policy and workflows for this repository')
    .showHelpAfterError('Run `mcp-rekey init --help` for what is allowed.')
    .argument('[path]', 'a folder; by default the repository that this is run in')
    .option('--print', 'show the files instead of writing them')
    .option('--rotate', 'also write a workflow that rotates what the policy names under rotations')
    .addOption(
      new Option(
        '--local',
        'what rotates credentials in files of this machine: a policy, and a timer of systemd or a line for cron',
      ).conflicts('rotate'),
    )
    .addHelpText('after', '\nNothing that exists is changed.\n\nExit codes: 0 done, 2 wrong usage.')
    .action(async (path: string | undefined, { local, ...options }: Options) => {
      if (local) {
        const { writeLocalFiles } = await import('./init-local.js');
        exit(await writeLocalFiles(path, options.print === true));
        return;
      }
      const { writeStarterFiles } = await import('./init-files.js');
      exit(await writeStarterFiles(path, options));
    });
}
