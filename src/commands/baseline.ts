import type { Command } from 'commander';

interface Options {
  readonly history?: true;
  readonly policy?: string;
  readonly baseline?: string;
}

/** Adds `baseline update` to the program; `exit` is told the exit code. What it needs is loaded only there. */
export function baselineCommand(program: Command, exit: (code: number) => void): void {
  program
    .command('baseline')
    .description('adopt mcp-rekey in a repository that has findings already')
    .command('update')
    .description('write today’s findings as known, and drop the entries that match none any more')
    .showHelpAfterError('Run `mcp-rekey baseline update --help` for what is allowed.')
    .argument('[path]', 'a folder', '.')
    .option('--history', 'what earlier commits hold is known too')
    .option('--policy <file>', 'the policy, if not .github/mcp-rekey.yml')
    .option('--baseline <file>', 'the baseline, if not .github/mcp-rekey-baseline.json')
    .addHelpText('after', '\nExit codes: 0 done, 2 wrong usage or policy, 3 something could not be examined.')
    .action(async (path: string, options: Options) => {
      const { updateBaseline } = await import('./baseline-update.js');
      exit(await updateBaseline(path, options));
    });
}
