#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { scanCommand } from './commands/scan.js';
import { displayable } from './core/display.js';
import { UsageError } from './core/errors.js';

/** 0 clean, 1 the policy is broken, 2 wrong usage, 3 nothing found but something could not be examined. */
const EXIT_USAGE = 2;
const EXIT_INCOMPLETE = 3;

declare const MCP_REKEY_VERSION: string | undefined;

async function main(): Promise<number> {
  let exitCode = 0;
  const program = new Command('mcp-rekey')
    .description('Finds the credentials in MCP (Model Context Protocol) configs.')
    .version(process.env['npm_package_version'] ?? '0.1.0')
    .exitOverride()
    .showHelpAfterError('Run `mcp-rekey --help` for what is allowed.');
  scanCommand(program, (code) => {
    exitCode = code;
  });
  await program.parseAsync();
  return exitCode;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (error instanceof CommanderError) {
      // Commander has printed help, version or what is wrong by itself.
      process.exitCode = error.exitCode === 0 ? 0 : EXIT_USAGE;
    } else if (error instanceof UsageError) {
      process.stderr.write(`mcp-rekey: ${displayable(error.message)}\n`);
      process.exitCode = EXIT_USAGE;
    } else {
      process.stderr.write(
        `mcp-rekey: ${displayable(error instanceof Error ? error.message : String(error))}\n`,
      );
      process.exitCode = EXIT_INCOMPLETE;
    }
  },
);
