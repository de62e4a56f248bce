import { type Command, Option } from 'commander';
import { reporters } from '../reporters/registry.js';

const formats = Object.keys(reporters);

/** Adds `scan` to the program; `exit` is told the exit code. */
export function scanCommand(program: Command, exit: (code: number) => void): void {
  program
    .command('scan')
    .description('find the credentials in MCP configs')
    .showHelpAfterError('Run `mcp-rekey scan --help` for what is allowed.')
    .argument('[path]', 'a folder or a file', '.')
    .addOption(new Option('--base <rev>', 'only what is new since there, commit by commit').conflicts(OTHERS))
    .option('--head <rev>', 'with --base: up to there, instead of the work tree')
    .addOption(
      new Option('--history', 'every version that any branch or tag reaches').conflicts(['staged', 'tree']),
    )
    .addOption(new Option('--staged', 'examine what is staged for the next commit').conflicts('tree'))
    .option('--tree <rev>', 'examine a commit or tree, without checking it out')
    .option('--age', 'ask providers and stores how old everything is')
    .option('--offline', 'with --age: ask nobody, tell what tokens and the history say')
    .option('--policy <file>', 'the policy, if not .github/mcp-rekey.yml')
    .option('--baseline <file>', 'the baseline, if not .github/mcp-rekey-baseline.json')
    .addOption(new Option('--format <format>', 'how to report').choices(formats).default('text'))
    .option('--output <file>', 'write the report there instead of to standard output')
    .option('--report <format=file>', 'write another report there; any number of times', collect)
    .addHelpText(
      'after',
      '\nExit codes: 0 clean, 1 the policy is broken, 2 wrong usage or policy, 3 something could not be examined.',
    )
    .action(async (path: string, options) => {
      const { runScan } = await import('./scan-run.js');
      exit(await runScan(path, options));
    });
}

const OTHERS = ['history', 'staged', 'tree'];

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}
