import { type Command, Option } from 'commander';
import { inventoryReporters } from '../reporters/inventory/registry.js';

const formats = Object.keys(inventoryReporters);

/** Adds `inventory` to the program; `exit` is told the exit code. */
export function inventoryCommand(program: Command, exit: (code: number) => void): void {
  program
    .command('inventory')
    .description('list all credentials and references, how old they are and when they are due')
    .showHelpAfterError('Run `mcp-rekey inventory --help` for what is allowed.')
    .argument('[path]', 'a folder or a file', '.')
    .option('--offline', 'ask nobody: tell what tokens and the history say')
    .option('--policy <file>', 'the policy, if not .github/mcp-rekey.yml')
    .option('--baseline <file>', 'the baseline, if not .github/mcp-rekey-baseline.json')
    .addOption(new Option('--format <format>', 'how to report').choices(formats).default('text'))
    .option('--output <file>', 'write it there instead of to standard output')
    .addHelpText(
      'after',
      '\nExit codes: 0 listed, 2 wrong usage or policy, 3 something could not be examined.',
    )
    .action(async (path: string, options) => {
      const { listInventory } = await import('./inventory-list.js');
      exit(await listInventory(path, options));
    });
}
