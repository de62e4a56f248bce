import { type Command, Option } from 'commander';
import { UsageError } from '../core/errors.js';
import type { Disk } from '../core/repository.js';
import { disk } from '../io/disk.js';
import { ProgressLine } from '../io/terminal.js';
import { scan } from '../pipeline/scan.js';
import { reporters } from '../reporters/registry.js';
import type { OpenAgeing } from './ageing.js';
import { deliver } from './deliver.js';
import { exitCode } from './exit-code.js';
import { type SubjectOptions, subjectOf } from './subject.js';

interface Options extends SubjectOptions {
  readonly age?: true;
  readonly offline?: true;
  readonly policy?: string;
  readonly baseline?: string;
  readonly format: string;
  readonly output?: string;
  readonly report?: readonly string[];
}

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
    .action(async (path: string, options: Options) => exit(await run(path, options)));
}

const OTHERS = ['history', 'staged', 'tree'];

async function run(root: string, options: Options): Promise<number> {
  if (options.offline && !options.age)
    throw new UsageError('--offline needs --age: without it nobody is asked');
  const extra = (options.report ?? []).map(parseReport);
  // It is loaded while git is at work.
  void reporters[options.format]!();
  const world = { disk: disk(process.env), now: new Date() };
  const progress = new ProgressLine(process.stderr);
  progress.show('listing files …');
  const open = options.age ? await ageingFor(root, options, world.disk, progress) : undefined;
  const judging = async () =>
    scan({
      root,
      subject: await subjectOf(root, options, world.disk),
      named: { policy: options.policy, baseline: options.baseline, from: 'disk' },
      fingerprintKey: process.env['MCP_REKEY_FINGERPRINT_KEY'] || undefined,
      world,
      ...(open && { ageing: open.ageing }),
      progress: (done, total) => progress.show(`examined ${done} of ${total} files …`),
    });
  const scanned = await judging().finally(async () => {
    progress.clear();
    await open?.close();
  });
  await deliver(scanned, world.now, options.format, options.output);
  for (const { format, file } of extra) await deliver(scanned, world.now, format, file);
  return exitCode(scanned.report);
}

async function ageingFor(
  root: string,
  { offline, policy }: Options,
  disk: Disk,
  progress: ProgressLine,
): Promise<OpenAgeing> {
  const { ageingOf, unnamed } = await import('./ageing.js');
  return ageingOf({
    root,
    disk,
    distrust: await unnamed({ root, disk }, policy),
    offline: offline === true,
    env: process.env,
    progress: (done, total) => progress.show(`asked about ${done} of ${total} credentials …`),
  });
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

function parseReport(text: string): { readonly format: string; readonly file: string } {
  const [, format = '', file = ''] = /^([a-z]+)=(.+)$/s.exec(text) ?? [];
  if (formats.includes(format)) return { format, file };
  throw new UsageError(`--report takes FORMAT=FILE, where FORMAT is one of ${formats.join(', ')}`);
}
