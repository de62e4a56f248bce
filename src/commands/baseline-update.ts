import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { BASELINE_FILE, type BaselineEntry } from '../core/baseline.js';
import { baselineText } from '../core/baseline-file.js';
import { displayable } from '../core/display.js';
import { UsageError } from '../core/errors.js';
import { counted, digits } from '../core/phrases.js';
import { finds, identityOfEntry } from '../core/policy/apply.js';
import { isComplete, type Report } from '../core/report.js';
import { rule } from '../core/rules.js';
import { disk } from '../io/disk.js';
import { writeReport } from '../io/output.js';
import { ProgressLine } from '../io/terminal.js';
import { replaceFile } from '../io/written-file.js';
import { scan } from '../pipeline/scan.js';
import { subjectOf } from './subject.js';

interface Options {
  readonly history?: true;
  readonly policy?: string;
  readonly baseline?: string;
}

/** Writes the findings of a folder as known. Gives the exit code. */
export async function updateBaseline(root: string, options: Options): Promise<number> {
  const world = { disk: disk(process.env), now: new Date() };
  if ((await world.disk.look(root)).kind === 'file')
    throw new UsageError(`${displayable(root)} is a file: a baseline is made for a folder`);
  const progress = new ProgressLine(process.stderr);
  const scanning = async () =>
    scan({
      root,
      subject: await subjectOf(root, options.history ? { history: true } : {}, world.disk),
      // A baseline that is to be made is not there yet.
      named: { policy: options.policy, ...existing(options.baseline), from: 'disk' },
      adopting: { salt: randomBytes(32).toString('hex') },
      fingerprintKey: process.env['MCP_REKEY_FINGERPRINT_KEY'] || undefined,
      world,
      progress: (done, total) => progress.show(`examined ${done} of ${total} files …`),
    });
  const { report, decisions } = await scanning().finally(() => progress.clear());
  const { entries: before, ...baseline } = decisions.baseline!;
  const found = entriesOf(report);
  const kept = keptOf(before, found, report);
  const entries = [...found, ...kept];
  const file = options.baseline ?? BASELINE_FILE;
  const [folder, path] =
    options.baseline === undefined ? [root, file] : [dirname(resolve(file)), basename(file)];
  replaceFile(folder, path, baselineText({ ...baseline, entries }));
  const unjudged = kept.length === 0 ? '' : `, of which ${digits(kept.length)} could not be judged and stay`;
  const known = `${counted(entries.length, 'finding')} known${unjudged}`;
  await writeReport(`${displayable(file)}: ${known}.\n`, undefined);
  return isComplete(report) ? 0 : 3;
}

function existing(baseline: string | undefined): { readonly baseline?: string } {
  return baseline !== undefined && existsSync(baseline) ? { baseline } : {};
}

/** Entries of which this scan can say nothing: it asks nobody, may not look at all commits, sees one folder, and not always all of that. */
function keptOf(
  before: readonly BaselineEntry[],
  found: readonly BaselineEntry[],
  report: Report,
): readonly BaselineEntry[] {
  const { scope, prefix } = report;
  const looking = { aged: false, history: scope.kind === 'history' };
  const isJudged = ({ rule: ruleId, place }: BaselineEntry): boolean =>
    isComplete(report) && finds(ruleId, looking) && place.startsWith(prefix);
  const kept = new Map(
    before.filter((entry) => !isJudged(entry)).map((entry) => [identityOfEntry(entry), entry]),
  );
  for (const entry of found) kept.delete(identityOfEntry(entry));
  return [...kept.values()];
}

/** What is said about the policy itself is for somebody to mend, and never known. */
function entriesOf({ findings }: Report): readonly BaselineEntry[] {
  return findings
    .filter(({ ruleId }) => rule(ruleId).about !== 'policy')
    .map(({ ruleId, place, fingerprint }) => ({ rule: ruleId, place, fingerprint }));
}
