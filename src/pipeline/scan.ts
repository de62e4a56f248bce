import type { Finding, Report } from '../core/report.js';
import type { Disk, Tree } from '../core/tree.js';
import { HostIndex } from '../hosts/host-index.js';
import { hosts } from '../hosts/registry.js';
import { discover } from './discover.js';

export interface ScanOptions {
  /** A folder, or one file. */
  readonly root: string;
  readonly tree: Tree;
  /** Makes fingerprints comparable between runs. */
  readonly fingerprintKey: string | undefined;
  readonly world: { readonly disk: Disk };
  /** Told before each file how far the scan is. */
  readonly progress: (done: number, total: number) => void;
}

/**
 * Finds the credentials in the MCP configs below a root. Throws a `UsageError` if there is no such root, and what git
 * throws if it cannot tell what a repository holds; whatever is wrong with a single file is in the report.
 */
export async function scan({ root, tree, fingerprintKey, world, progress }: ScanOptions): Promise<Report> {
  const index = new HostIndex(hosts);
  const discovering = discover({ root, tree, isKnown: (path) => index.knows(path), world });
  // What knows providers and formats is loaded while git is looking for files.
  const [discovery, { Examiner }] = await Promise.all([discovering, import('./examine.js')]);
  const { candidates, coverage } = discovery;
  const examiner = new Examiner(index, fingerprintKey);
  const findings: Finding[] = [];
  try {
    for (const [done, candidate] of candidates.entries()) {
      progress(done, candidates.length);
      for (const finding of await examiner.examine(candidate, discovery)) findings.push(finding);
    }
  } finally {
    await discovery.close();
  }
  return {
    root,
    prefix: discovery.prefix,
    scope: { kind: 'tree' },
    findings,
    suppressed: { known: 0, baseline: 0, exceptions: 0, ignores: 0 },
    failOn: 'error',
    coverage: coverage.result(),
    gaps: [],
    fingerprintScope: fingerprintKey === undefined ? 'run' : 'key',
  };
}
