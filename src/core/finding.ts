import type { Finding } from './report.js';
import { type RuleId, rule } from './rules.js';

/** What every finding has to say; the rest has a default. */
type Said = Pick<Finding, 'file' | 'line' | 'column' | 'place' | 'message'> & Partial<Finding>;

/** A finding about a place in a file; what is not said of it is what holds for one that is about no credential. */
export function findingOf(ruleId: RuleId, said: Said): Finding {
  const { severity, title, fix } = rule(ruleId);
  return {
    ruleId,
    severity,
    confidence: 'high',
    endLine: said.line,
    endColumn: said.column,
    hosts: [],
    server: undefined,
    slot: undefined,
    provider: undefined,
    title,
    fingerprint: undefined,
    redacted: undefined,
    age: undefined,
    tier: undefined,
    fixable: false,
    unfixable: undefined,
    remedy: fix,
    fix: undefined,
    excerpt: undefined,
    history: undefined,
    ...said,
  };
}

/** The same place and credential under another rule. */
export function alsoBreaks(finding: Finding, ruleId: RuleId, message: string): Finding {
  const { severity, fix } = rule(ruleId);
  return { ...finding, ruleId, severity, message, remedy: fix, fixable: false, fix: undefined };
}

/** What identifies a finding wherever its lines are: rule, place and credential. */
export function identityOf({
  ruleId,
  place,
  fingerprint,
}: Pick<Finding, 'ruleId' | 'place' | 'fingerprint'>): string {
  return `${ruleId}\0${place}\0${fingerprint ?? ''}`;
}

/** The order of reports: file, line, column. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (one, other) =>
      (one.file < other.file ? -1 : one.file > other.file ? 1 : 0) ||
      one.line - other.line ||
      one.column - other.column,
  );
}
