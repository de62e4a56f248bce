import { HostIndex } from '../hosts/host-index.js';
import { hosts } from '../hosts/registry.js';
import { discover } from './discover.js';
import type { Scan, ScanOptions } from './scan-options.js';

/**
 * Finds the credentials in the MCP configs below a root, and what else breaks the policy. Throws a `UsageError` if there is no such root, or
 * if the policy is wrong, and what git throws if it cannot tell what a repository holds; whatever is wrong with a single file is in
 * the report.
 */
export async function scan(options: ScanOptions): Promise<Scan> {
  const { subject, root, world } = options;
  const index = new HostIndex(hosts);
  if (subject.kind === 'tree') {
    const isKnown = (path: string) => index.knows(path);
    const discovering = discover({ root, tree: subject.tree, isKnown, world });
    // What knows providers, formats and policies is loaded while git is looking for files.
    const [discovery, { scanDiscovered }] = await Promise.all([discovering, import('./scan-tree.js')]);
    return scanDiscovered(options, discovery, index).finally(() => discovery.close());
  }
  const { scanCommits } = await import('./scan-commits.js');
  return scanCommits(options, subject, index).finally(() => subject.revisions.close());
}
