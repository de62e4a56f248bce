import type { Command } from 'commander';

/** Adds `exec` to the program; `exit` is told the exit code. `env`: the environment as this program got it. */
export function execCommand(program: Command, exit: (code: number) => void, env: NodeJS.ProcessEnv): void {
  withLaunchingOptions(program.command('exec'))
    .description('resolve the references in the environment, then start a program in it')
    .usage('[options] -- <command> [args...]')
    // An option of the program is none of this one’s, even if nobody has written `--`.
    .passThroughOptions()
    .showHelpAfterError('Run `mcp-rekey exec --help` for what is allowed.')
    .argument('<command>', 'the program')
    .argument('[args...]', 'its arguments')
    .option(
      '--expand',
      'replace {{NAME}} in variables and arguments by that variable; others on this machine can read arguments',
    )
    .addHelpText(
      'after',
      '\nA reference is env://NAME, or an address in a store: vault://…, op://…, aws-sm://…, age-file://… and others (docs/exec.md).\nExit codes: that of the program; 125 if it was not started, for a reference that does not resolve or any other reason.',
    )
    .action(async (command: string, args: readonly string[], options) => {
      const { execute } = await import('./exec-run.js');
      exit(await execute(command, args, options, env));
    });
}

/** Adds `resolve` to the program, which tells what `exec` would do. */
export function resolveCommand(program: Command, exit: (code: number) => void, env: NodeJS.ProcessEnv): void {
  withLaunchingOptions(program.command('resolve'))
    .description('prove that the references in the environment resolve')
    .showHelpAfterError('Run `mcp-rekey resolve --help` for what is allowed.')
    .argument('[names...]', 'variables; by default all that hold a reference')
    .requiredOption('--check', 'only tell whether they do: values are never printed')
    .option('--format <format>', 'how to tell it: text or json', 'text')
    .addHelpText('after', '\nExit codes: 0 all resolve, 1 some do not, 2 wrong usage or policy.')
    .action(async (names: readonly string[], options) => {
      const { check } = await import('./resolve-check.js');
      exit(await check(names, options, env));
    });
}

function withLaunchingOptions(command: Command): Command {
  return (
    command
      // Node.js reads `--env-file` of any program itself, and ends if there is no such file: https://github.com/nodejs/node/issues/54232
      .option(
        '-f, --env-file <file>',
        'more variables, which win over those that are set; any number of times',
        collect,
      )
      .option('--pass <name>', 'hand this variable on as it is; any number of times', collect)
      .option('--policy <file>', 'a policy whose `stores` say how stores are reached')
  );
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}
