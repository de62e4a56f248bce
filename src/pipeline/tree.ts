import type { IgnoreComment } from '../core/ignores.js';
import type { Finding } from '../core/report.js';
import type { Discovery } from './discover.js';
import type { Examiner } from './examine.js';
import type { Found } from './found.js';
import { sharedCredentials } from './rules/shared-credential.js';

export interface TreeOptions {
  readonly discovery: Discovery;
  readonly examiner: Examiner;
  /** Whether the policy leaves a path out. */
  readonly isIgnored: (path: string) => boolean;
  /** Told before each file how far the scan is. */
  readonly progress: (done: number, total: number) => void;
}

/** Judges one version of the files. */
export async function judgeTree({ discovery, examiner, isIgnored, progress }: TreeOptions): Promise<Found> {
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
