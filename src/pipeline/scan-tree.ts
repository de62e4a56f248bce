import { CoverageCount } from '../core/coverage.js';
import type { IgnoreComment } from '../core/ignores.js';
import type { Finding } from '../core/report.js';
import type { HostIndex } from '../hosts/host-index.js';
import type { FirstSeen } from './age/first-seen.js';
import type { Workflows } from './age/workflow-files.js';
import type { IsKnown } from './collect.js';
import type { Discovery } from './discover.js';
import { Examiner } from './examine.js';
import { requireKey } from './fingerprint-key.js';
import type { Found } from './found.js';
import { type Judging, prepare, scanned } from './judging.js';
import { sharedCredentials } from './rules/shared-credential.js';
import type { Scan, ScanOptions } from './scan-options.js';

/** Judges one version of the files, by the policy that it holds itself. */
export async function scanDiscovered(
  options: ScanOptions,
  discovery: Discovery,
  index: HostIndex,
): Promise<Scan> {
  const judging = await prepare(options, (path) => discovery.readOther(path), index);
  requireKey(judging.decisions, judging.key);
  const found = await judgeTree(discovery, judging, options.progress);
  return scanned(options, found, {
    ...judging,
    firstSeen: () => inHistory(options, judging, index),
    workflows: () => workflowsOf(options),
  });
}

/** When what stands here first appeared; `undefined` outside of a repository. */
async function inHistory(
  { root, world, ageing }: ScanOptions,
  { key, isIgnored }: Judging,
  index: HostIndex,
): Promise<FirstSeen | undefined> {
  const { kind } = await world.disk.look(root);
  const repository = kind === 'folder' ? await world.disk.repository(root) : undefined;
  if (ageing === undefined || repository === undefined) return undefined;
  const [{ firstSeen }, revisions] = await Promise.all([
    import('./age/first-seen.js'),
    repository.revisions(),
  ]);
  const isKnown: IsKnown = (path) => index.knows(path);
  const examiner = new Examiner(index, key.fingerprints, world.now);
  const workshop = { examiner, isKnown, isIgnored, coverage: new CoverageCount() };
  return firstSeen('all', revisions, workshop, () => {}).finally(() => revisions.close());
}

async function workflowsOf({ root, subject, world }: ScanOptions): Promise<Workflows | undefined> {
  if (subject.kind !== 'tree') return undefined;
  const { readWorkflows } = await import('./age/workflow-files.js');
  return readWorkflows(root, subject.tree, world.disk);
}

async function judgeTree(
  discovery: Discovery,
  { examiner, isIgnored }: Judging,
  progress: ScanOptions['progress'],
): Promise<Found> {
  const { candidates, coverage, prefix } = discovery;
  const findings: Finding[] = [];
  const ignores: IgnoreComment[] = [];
  for (const [done, candidate] of candidates.entries()) {
    progress(done, candidates.length);
    if (isIgnored(candidate.path)) {
      coverage.skip('ignored-path', candidate.path);
      continue;
    }
    const examination = await examiner.examine(candidate, discovery);
    for (const finding of examination.findings) findings.push(finding);
    for (const ignore of examination.ignores) ignores.push(ignore);
  }
  return {
    prefix,
    scope: { kind: 'tree' },
    findings: [...findings, ...sharedCredentials(findings)],
    known: 0,
    ignores,
    coverage,
    notices: [],
    gaps: [],
    whole: coverage.listing !== 'file',
  };
}
