#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { actionCommand } from './commands/action.js';
import { baselineCommand } from './commands/baseline.js';
import { execCommand, resolveCommand } from './commands/exec.js';
import { EXIT_LAUNCH, EXIT_USAGE, exitCodeOf, explanation } from './commands/failure.js';
import { fixCommand } from './commands/fix.js';
import { initCommand } from './commands/init.js';
import { inventoryCommand } from './commands/inventory.js';
import { rotateCommand } from './commands/rotate.js';
import { scanCommand } from './commands/scan.js';
import { UsageError } from './core/errors.js';
import { version } from './version.js';

const OLDEST_NODE = 20;

async function main(): Promise<number> {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    throw new UsageError(`this needs Node.js ${OLDEST_NODE} or newer, and runs on ${process.version}`);
  }
  const given = { ...process.env };
  // If these are set, the YAML library prints whatever it reads.
  delete process.env['LOG_TOKENS'];
  delete process.env['LOG_STREAM'];
  let exitCode = 0;
  const exit = (code: number): void => {
    exitCode = code;
  };
  const program = new Command('mcp-rekey')
    .description('Finds the credentials in MCP (Model Context Protocol) configs.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('Run `mcp-rekey --help` for what is allowed.');
  for (const add of [
    scanCommand,
    inventoryCommand,
    fixCommand,
    baselineCommand,
    rotateCommand,
    initCommand,
    actionCommand,
  ]) {
    add(program, exit);
  }
  for (const add of [execCommand, resolveCommand]) add(program, exit, given);
  await program.parseAsync();
  return exitCode;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.exitCode = codeOf(error);
    // Commander has printed help, version or what is wrong by itself.
    if (!(error instanceof CommanderError)) process.stderr.write(`mcp-rekey: ${explanation(error)}\n`);
  },
);

function codeOf(error: unknown): number {
  const code = error instanceof CommanderError ? usageCode(error) : exitCodeOf(error);
  return code !== 0 && process.argv[2] === 'exec' ? EXIT_LAUNCH : code;
}

function usageCode({ exitCode }: CommanderError): number {
  return exitCode === 0 ? 0 : EXIT_USAGE;
}
