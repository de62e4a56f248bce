import { alsoBreaks } from '../../core/finding.js';
import { day } from '../../core/phrases.js';
import type { Finding } from '../../core/report.js';
import type { Knowledge } from '../examined.js';
import type { Judged } from '../judge.js';

/** What else a credential breaks by being what it is: it has expired, or it need not be stored at all. */
export function impliedBy(
  finding: Finding,
  { verdict, slot }: Judged,
  { now, providerOf }: Pick<Knowledge, 'now' | 'providerOf'>,
): readonly Finding[] {
  const found: Finding[] = [];
  const expiresAt = verdict.decoded?.expiresAt;
  if (expiresAt !== undefined && expiresAt <= now) {
    found.push(alsoBreaks(finding, 'expired', `It expired on ${day(expiresAt)}, says the token itself`));
  }
  const provider = verdict.provider === undefined ? undefined : providerOf(verdict.provider);
  const identity = provider?.workloadIdentity;
  // A comment says nothing about how a server is run.
  if (identity && verdict.kind && identity.replaces.includes(verdict.kind) && slot.kind !== 'comment') {
    const reference = identity.reference;
    const way = reference
      ? `. \`mcp-rekey exec\` makes one at each launch for a reference \`${reference}://…\``
      : '';
    const message = `${provider.title} trusts workloads by their identity, and needs no stored credential: ${identity.docs}${way}`;
    found.push(alsoBreaks(finding, 'static-credential', message));
  }
  return found;
}
