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

/** Scans, and delivers the reports. Gives the exit code. */
export async function runScan(root: string, options: Options): Promise<number> {
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

function parseReport(text: string): { readonly format: string; readonly file: string } {
  const [, format = '', file = ''] = /^([a-z]+)=(.+)$/s.exec(text) ?? [];
  if (formats.includes(format)) return { format, file };
  throw new UsageError(`--report takes FORMAT=FILE, where FORMAT is one of ${formats.join(', ')}`);
}
