import type { IgnoreComment } from '../core/ignores.js';
import type { Finding } from '../core/report.js';
import type { HostIndex } from '../hosts/host-index.js';
import type { Discovery } from './discover.js';
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
  return scanned(options, await judgeTree(discovery, judging, options.progress), judging);
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
