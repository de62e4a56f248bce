import { alsoBreaks } from '../../core/finding.js';
import type { Finding } from '../../core/report.js';
import type { Knowledge } from '../examined.js';
import type { Judged } from '../judge.js';

/** What else a credential breaks by being what it is: it has expired, or it need not be stored at all. */
export function impliedBy(
  finding: Finding,
  { verdict }: Judged,
  { now }: Pick<Knowledge, 'now'>,
): readonly Finding[] {
  const found: Finding[] = [];
  const expiresAt = verdict.decoded?.expiresAt;
  if (expiresAt !== undefined && expiresAt <= now) {
    const day = expiresAt.toISOString().slice(0, 10);
    found.push(alsoBreaks(finding, 'expired', `It has expired on ${day}, says the token itself`));
  }
  return found;
}
