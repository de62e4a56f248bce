import { type Command, Option } from 'commander';

/** Adds `fix` to the program; `exit` is told the exit code. */
export function fixCommand(program: Command, exit: (code: number) => void): void {
  program
    .command('fix')
    .description('turn the credentials in configs into references')
    .showHelpAfterError('Run `mcp-rekey fix --help` for what is allowed.')
    .argument('[path]', 'a folder or a file', '.')
    .option('--write', 'change the files; without it, the changes are printed as a diff')
    .option(
      '--store <name>',
      'put the values there first: a store, or the name of an entry of the policy’s `stores`',
    )
    .option('--in <scope>', 'with --store: what they go into there, as docs/stores.md says it')
    .option(
      '--policy <file>',
      'the policy, if not .github/mcp-rekey.yml; with --store it says how the store is reached',
    )
    .option('--wrapper <command>', 'what starts servers whose hosts resolve nothing, if not npx -y mcp-rekey')
    .option('--allow-unverified', 'write references too that nobody has shown to be resolved')
    .addOption(new Option('--format <format>', 'what to print').choices(['diff', 'json']).default('diff'))
    .option(
      '--output <file>',
      'write it there instead of to standard output: a diff with the values in it, to apply',
    )
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 some credentials stay, 2 wrong usage or policy, 3 something could not be examined.',
    )
    .action(async (path: string, options) => {
      const { runFix } = await import('./fix-run.js');
      exit(await runFix(path, options));
    });
}
