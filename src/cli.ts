#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { actionCommand } from './commands/action.js';
import { baselineCommand } from './commands/baseline.js';
import { EXIT_USAGE, exitCodeOf, explanation } from './commands/failure.js';
import { initCommand } from './commands/init.js';
import { inventoryCommand } from './commands/inventory.js';
import { scanCommand } from './commands/scan.js';
import { UsageError } from './core/errors.js';
import { version } from './version.js';

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
  for (const add of [scanCommand, inventoryCommand, baselineCommand, initCommand, actionCommand]) {
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
    process.exitCode = codeOf(error);
    // Commander has printed help, version or what is wrong by itself.
    if (!(error instanceof CommanderError)) process.stderr.write(`mcp-rekey: ${explanation(error)}\n`);
  },
);

function codeOf(error: unknown): number {
  if (!(error instanceof CommanderError)) return exitCodeOf(error);
  return error.exitCode === 0 ? 0 : EXIT_USAGE;
}
