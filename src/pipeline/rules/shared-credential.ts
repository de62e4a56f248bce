import { alsoBreaks } from '../../core/finding.js';
import { isLiteral } from '../../core/novelty.js';
import type { Finding } from '../../core/report.js';

/** As many servers are named; the rest is counted. */
const MAX_NAMED = 3;

/**
 * One finding for each credential that servers of different names use, at the first of its places. The same server in the
 * files of several hosts is one server.
 */
export function sharedCredentials(findings: readonly Finding[]): readonly Finding[] {
  const byCredential = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!isLiteral(finding) || finding.fingerprint === undefined || finding.server === undefined) continue;
    const others = byCredential.get(finding.fingerprint);
    if (others) others.push(finding);
    else byCredential.set(finding.fingerprint, [finding]);
  }
  return [...byCredential.values()].flatMap((group) => {
    const servers = [...new Set(group.map(({ server }) => server!))];
    if (servers.length < 2) return [];
    const message = `${servers.length} servers use the same one: ${listed(servers)}`;
    return [alsoBreaks(group[0]!, 'shared-credential', message)];
  });
}

function listed(names: readonly string[]): string {
  if (names.length > MAX_NAMED) {
    return `${names.slice(0, MAX_NAMED).join(', ')} and ${names.length - MAX_NAMED} more`;
  }
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
