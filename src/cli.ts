#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { actionCommand } from './commands/action.js';
import { baselineCommand } from './commands/baseline.js';
import { initCommand } from './commands/init.js';
import { scanCommand } from './commands/scan.js';
import { displayable } from './core/display.js';
import { PolicyError, UsageError } from './core/errors.js';
import { version } from './version.js';

/** 0 clean, 1 the policy is broken, 2 wrong usage, 3 nothing found but something could not be examined. */
const EXIT_USAGE = 2;
const EXIT_INCOMPLETE = 3;

const OLDEST_NODE = 20;

async function main(): Promise<number> {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    throw new UsageError(`this needs Node.js ${OLDEST_NODE} or newer, and runs on ${process.version}`);
  }
  // If these are set, the YAML library prints whatever it reads.
  delete process.env['LOG_TOKENS'];
  delete process.env['LOG_STREAM'];
  let exitCode = 0;
  const program = new Command('mcp-rekey')
    .description('Finds the credentials in MCP (Model Context Protocol) configs.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('Run `mcp-rekey --help` for what is allowed.');
  for (const add of [scanCommand, baselineCommand, initCommand, actionCommand]) {
    add(program, (code) => {
      exitCode = code;
    });
  }
  await program.parseAsync();
  return exitCode;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // Commander has printed help, version or what is wrong by itself.
    if (!(error instanceof CommanderError)) process.stderr.write(`mcp-rekey: ${explanation(error)}\n`);
    process.exitCode = exitCodeOf(error);
  },
);

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_USAGE;
  return error instanceof UsageError ? EXIT_USAGE : EXIT_INCOMPLETE;
}

/** What an error of ours or of the system says; of any other only where it happened, for its message could quote a value. */
function explanation(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no error was thrown';
  if (error instanceof PolicyError) return `wrong policy or baseline\n${error.message}`;
  if (error instanceof UsageError || error.name === 'GitError' || 'errno' in error) {
    return displayable(error.message);
  }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  return [`this is a bug (${error.name}); please report it with these lines:`, ...frames].join('\n');
}
