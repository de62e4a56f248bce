import { randomInt } from 'node:crypto';
import type { Command } from 'commander';
import { UsageError } from '../core/errors.js';
import { version } from '../version.js';

interface Options {
  readonly print?: true;
}

interface Target {
  /** Where the files go. */
  readonly root: string;
  readonly branch: string | undefined;
}

/** Adds `init` to the program; `exit` is told the exit code. */
export function initCommand(program: Command, exit: (code: number) => void): void {
  program
    .command('init')
    .description('write a policy and a workflow for this repository')
    .showHelpAfterError('Run `mcp-rekey init --help` for what is allowed.')
    .argument('[path]', 'a folder; by default the repository that this is run in')
    .option('--print', 'show the files instead of writing them')
    .addHelpText('after', '\nNothing that exists is changed.\n\nExit codes: 0 done, 2 wrong usage.')
    .action(async (path: string | undefined, options: Options) => exit(await run(path, options)));
}

async function run(path: string | undefined, { print }: Options): Promise<number> {
  const { starterFiles } = await import('../pipeline/init/starter-files.js');
  const { createFile } = await import('../io/new-file.js');
  const { writeReport } = await import('../io/output.js');
  const { root, branch = 'main' } = await target(path);
  const files = starterFiles({ version, branch, minute: randomInt(1, 60), hour: randomInt(24) });
  const lines = files.map(({ path: file, text }) => {
    if (print) return `# ${file}\n${text}`;
    return createFile(root, file, text) ? `wrote ${file}` : `left ${file} as it is: it exists`;
  });
  await writeReport(`${lines.join('\n')}${print ? '' : `\n${NEXT}`}`, undefined);
  return 0;
}

const NEXT =
  'Next: run `mcp-rekey scan`, commit the files, and require the check `mcp-rekey` before merging.\n';

async function target(path: string | undefined): Promise<Target> {
  const { disk } = await import('../io/disk.js');
  const { Git } = await import('../io/git.js');
  const { defaultBranch } = await import('../io/git-branch.js');
  const { kind, real } = await disk(process.env).look(path ?? '.');
  if (kind === 'file') throw new UsageError(`${path} is a file, and this needs a folder`);
  const git = await Git.open(real, process.env);
  if (git && git.top === undefined)
    throw new UsageError('a bare repository has no folder to write files into');
  if (git?.top) return { root: git.top, branch: await defaultBranch(git) };
  if (path !== undefined) return { root: real, branch: undefined };
  throw new UsageError(
    'this is no git repository; name the folder to write the files into: mcp-rekey init .',
  );
}
