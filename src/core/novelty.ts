import type { Finding } from './report.js';
import type { RuleId } from './rules.js';

/** Rules of which a slot breaks exactly one: the same credential under another of them is the same finding. */
const LITERAL: ReadonlySet<RuleId> = new Set([
  'literal-credential',
  'literal-default',
  'commented-credential',
]);

/**
 * The findings of `after` that `before` does not have. The same credential at the same place is known, whatever line that is
 * on. A place that is gone and one that has come with the same credential are a move; each place gone makes up for one come, so
 * that a copy is new.
 */
export function newFindings(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const known = new Set(before.map(placeAndSubject));
  const there = new Set(after.map(placeAndSubject));
  const gone = new Map<string, number>();
  const counted = new Set<string>();
  for (const finding of before) {
    const key = placeAndSubject(finding);
    if (there.has(key) || counted.has(key)) continue;
    counted.add(key);
    gone.set(subjectOf(finding), (gone.get(subjectOf(finding)) ?? 0) + 1);
  }
  return after.filter((finding) => {
    if (known.has(placeAndSubject(finding))) return false;
    const left = gone.get(subjectOf(finding)) ?? 0;
    if (left > 0) gone.set(subjectOf(finding), left - 1);
    return left === 0;
  });
}

/** Whether a finding is about a credential that stands in a config. */
export function isLiteral({ ruleId }: Finding): boolean {
  return LITERAL.has(ruleId);
}

function placeAndSubject(finding: Finding): string {
  return `${finding.place}\0${subjectOf(finding)}`;
}

/** What is wrong, wherever it stands. */
function subjectOf({ ruleId, fingerprint, message }: Finding): string {
  return `${LITERAL.has(ruleId) ? 'literal' : ruleId}\0${fingerprint ?? message}`;
}
