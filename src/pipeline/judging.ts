import { BY_COMMITS } from '../core/policy/apply.js';
import type { HostIndex } from '../hosts/host-index.js';
import { type Decisions, type ReadTrusted, readDecisions } from './decisions.js';
import { Examiner } from './examine.js';
import { emptyBaseline, type FingerprintKey, fingerprintKey } from './fingerprint-key.js';
import type { Found } from './found.js';
import { reportOf } from './report-of.js';
import type { Scan, ScanOptions } from './scan-options.js';

/** What it takes to judge files, after what has been decided is known. */
export interface Judging {
  readonly decisions: Decisions;
  readonly key: FingerprintKey;
  readonly examiner: Examiner;
  /** Whether the policy leaves a path out. */
  readonly isIgnored: (path: string) => boolean;
}

/** `trusted` reads policy and baseline of the version that may decide. */
export async function prepare(
  options: ScanOptions,
  trusted: ReadTrusted,
  index: HostIndex,
): Promise<Judging> {
  const decisions = await decisionsOf(options, trusted);
  const key = await fingerprintKey(options.fingerprintKey, decisions.baseline);
  const examiner = new Examiner(index, key.fingerprints, options.world.now);
  return { decisions, key, examiner, isIgnored: await ignoring(decisions) };
}

/** The scan that was made of what was found. */
export function scanned({ root, world }: ScanOptions, found: Found, { decisions, key }: Judging): Scan {
  return { report: reportOf(root, found, decisions, key.scope, world.now), decisions };
}

async function decisionsOf(options: ScanOptions, trusted: ReadTrusted): Promise<Decisions> {
  const { named, world, adopting } = options;
  const read = named.from === 'trusted' ? trusted : (path: string) => world.disk.read(path);
  const decisions = await readDecisions(trusted, { ...named, read, anew: adopting !== undefined });
  if (adopting === undefined) return decisions;
  const baseline = decisions.baseline ?? (await emptyBaseline(adopting.salt, options.fingerprintKey));
  // What stands in commits only is for a scan of the history to find, and to drop.
  const ofHistory = options.subject.kind === 'history';
  const entries = ofHistory ? [] : baseline.entries.filter(({ rule }) => BY_COMMITS.includes(rule));
  return { ...decisions, baseline: { ...baseline, entries } };
}

async function ignoring({ policy }: Decisions): Promise<(path: string) => boolean> {
  if (policy.ignoredPaths.length === 0) return () => false;
  const { ignoredPaths } = await import('../core/policy/ignored-paths.js');
  return ignoredPaths(policy);
}
