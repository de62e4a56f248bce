import { type Command, Option } from 'commander';
import { UsageError } from '../core/errors.js';
import type { Report } from '../core/report.js';
import type { Tree } from '../core/tree.js';
import { hosts } from '../hosts/registry.js';
import { disk } from '../io/disk.js';
import { writeReport } from '../io/output.js';
import { ProgressLine, takesColour } from '../io/terminal.js';
import { scan } from '../pipeline/scan.js';
import { reporters } from '../reporters/registry.js';
import type { Titles } from '../reporters/titles.js';

interface Options {
  readonly format: string;
  readonly output?: string;
  readonly report?: readonly string[];
  readonly staged?: true;
  readonly tree?: string;
}

const formats = reporters.map(({ id }) => id);

/** Adds `scan` to the program; `exit` is told the exit code. */
export function scanCommand(program: Command, exit: (code: number) => void): void {
  program
    .command('scan')
    .description('find the credentials in MCP configs')
    .showHelpAfterError('Run `mcp-rekey scan --help` for what is allowed.')
    .argument('[path]', 'a folder or a file', '.')
    .addOption(new Option('--format <format>', 'how to report').choices(formats).default('text'))
    .option('--output <file>', 'write the report there instead of to standard output')
    .option('--report <format=file>', 'write another report there; any number of times', collect)
    .addOption(new Option('--staged', 'examine what is staged for the next commit').conflicts('tree'))
    .option('--tree <rev>', 'examine a commit or tree, without checking it out')
    .addHelpText(
      'after',
      '\nExit codes: 0 clean, 1 credentials found, 2 wrong usage, 3 something could not be examined.',
    )
    .action(async (path: string, options: Options) => exit(await run(path, options)));
}

async function run(root: string, options: Options): Promise<number> {
  const extra = (options.report ?? []).map(parseReport);
  const progress = new ProgressLine(process.stderr);
  progress.show('listing files …');
  const report = await scan({
    root,
    tree: treeOf(options),
    fingerprintKey: process.env['MCP_REKEY_FINGERPRINT_KEY'] || undefined,
    world: { disk: disk(process.env) },
    progress: (done, total) => progress.show(`examined ${done} of ${total} files …`),
  }).finally(() => progress.clear());
  const titles = await titlesFor(report);
  await deliver(report, titles, options.format, options.output);
  for (const { format, file } of extra) await deliver(report, titles, format, file);
  return exitCode(report);
}

function treeOf({ staged, tree }: Options): Tree {
  if (staged) return 'index';
  return tree === undefined ? 'work' : { rev: tree };
}

function exitCode({ findings, coverage }: Report): number {
  if (findings.some(({ severity }) => severity === 'error')) return 1;
  return coverage.complete ? 0 : 3;
}

async function deliver(
  report: Report,
  titles: Titles,
  format: string,
  file: string | undefined,
): Promise<void> {
  const reporter = reporters.find(({ id }) => id === format)!;
  const colour = file === undefined && takesColour(process.stdout, process.env);
  await writeReport(reporter.render(report, titles, { colour }), file);
}

async function titlesFor({ findings }: Report): Promise<Titles> {
  const { providers } = findings.length > 0 ? await import('../providers/registry.js') : { providers: [] };
  return {
    host: (id) => hosts.find((host) => host.id === id)?.title ?? id,
    provider: (id) => providers.find((provider) => provider.id === id)?.title ?? id,
    manage: (id) => providers.find((provider) => provider.id === id)?.manage,
  };
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

function parseReport(text: string): { readonly format: string; readonly file: string } {
  const [, format = '', file = ''] = /^([a-z]+)=(.+)$/s.exec(text) ?? [];
  if (formats.includes(format)) return { format, file };
  throw new UsageError(`--report takes FORMAT=FILE, where FORMAT is one of ${formats.join(', ')}`);
}
