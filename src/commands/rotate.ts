import { type Command, Option } from 'commander';

type Exit = (code: number) => void;

/** Adds `rotate` to the program; `exit` is told the exit code. What it needs is loaded only there. */
export function rotateCommand(program: Command, exit: Exit): void {
  const rotate = withWhere(program.command('rotate'))
    .enablePositionalOptions()
    .description('replace credentials before they are too old: a new one everywhere before the old one dies')
    .argument('[names...]', 'rotations of the policy; by default all')
    .option('--dry-run', 'check everything and tell what would be done; nothing is changed')
    .option('--now', 'do not wait until they are due; needs names and --reason')
    .option('--reason <text>', 'why, for the journal')
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 something is overdue, waits for a person, or could not be done though it is due, 2 wrong usage or policy.',
    )
    .action(async (names: readonly string[], options) => {
      const { runRotations } = await import('./rotate-run.js');
      exit(await runRotations(names, options));
    });
  addReading(rotate, exit);
  addOrders(rotate, exit);
  // They would be those of `rotate` itself, and count for nothing: a `--dry-run` in front of an order would let it change things.
  rotate.hook('preSubcommand', (_, order) => {
    if (Object.keys(rotate.opts()).length > 0)
      rotate.error(`error: options stand behind the word that they are for: rotate ${order.name()} …`);
  });
}

function addReading(rotate: Command, exit: Exit): void {
  withWhere(rotate.command('status'))
    .description('tell what the journal knows; nobody else is asked')
    .addOption(new Option('--format <format>', 'how to tell it').choices(['text', 'json']).default('text'))
    .action(async (options) => {
      const { showStatus } = await import('./rotate-status.js');
      exit(await showStatus(options));
    });
  withWhere(rotate.command('journal'))
    .description('check the chain of the journal')
    .option('--verify', 'only tell whether it is whole (the default)')
    .option('--export', 'print it: a line of JSON for each entry')
    .action(async (options) => {
      const { showJournal } = await import('./rotate-journal.js');
      exit(await showJournal(options));
    });
}

function addOrders(rotate: Command, exit: Exit): void {
  const order = (name: string, description: string): Command =>
    withWhere(rotate.command(name)).description(description).argument('<name>', 'a rotation of the policy');
  order('rollback', 'bring the old credential back, as long as it was not revoked').action(
    async (name: string, options) => exit(await (await import('./rotate-order.js')).rollBack(name, options)),
  );
  order('adopt', 'say which key the targets hold')
    .requiredOption('--key <id>', 'its id, as its provider gives it')
    .action(async (name: string, options) =>
      exit(await (await import('./rotate-order.js')).adoptKey(name, options)),
    );
  order('provide', 'take a new credential that a person has made from standard input')
    .option('--key <name>', 'what it is called at its provider, if that tells no ids')
    .option('--same', 'it was handed in before, and its value was lost')
    .option('--another', 'it is another one than the one that was handed in, and was lost')
    .addHelpText(
      'after',
      '\nWhere MCP_REKEY_PROVIDED is set, that is taken, and standard input is left alone.',
    )
    .action(async (name: string, options) =>
      exit(await (await import('./rotate-provide.js')).provideValue(name, options)),
    );
  order('revoked', 'say that you have revoked what only a person can')
    .option(
      '--all',
      'it was all that nobody uses of a rotation that the policy, or its account, names no more',
    )
    .action(async (name: string, options) =>
      exit(await (await import('./rotate-order.js')).sayRevoked(name, options)),
    );
  order('pause', 'do nothing about it until it is resumed')
    .requiredOption('--reason <text>', 'why')
    .action(async (name: string, options) =>
      exit(await (await import('./rotate-order.js')).pauseOne(name, options)),
    );
  order('resume', 'go on where it was paused, or where a person had to look').action(
    async (name: string, options) => exit(await (await import('./rotate-order.js')).resumeOne(name, options)),
  );
}

function withWhere(command: Command): Command {
  return command
    .option('--policy <file>', 'the policy; without it, in a workflow, .github/mcp-rekey.yml')
    .option('--journal <file>', 'a file for the journal, if it is not on GitHub')
    .option('--experimental', 'use issuers too of which not all could be verified')
    .showHelpAfterError('Run `mcp-rekey rotate --help` for what is allowed.');
}
