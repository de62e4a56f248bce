import type { Baseline, BaselineEntry } from '../baseline.js';
import { identityOf, inOrder } from '../finding.js';
import type { Finding } from '../report.js';
import { type RuleId, rule } from '../rules.js';
import { type Severity, severities } from '../severity.js';
import { type Exception, isOver, type Policy } from './policy.js';
import { expiredException, staleBaseline, unusedException } from './policy-findings.js';
import { tierOf } from './tiers.js';

export interface Decisions {
  readonly policy: Policy;
  /** Path of the policy, relative to the scanned root; for findings about it. */
  readonly policyFile: string;
  readonly baseline: Baseline | undefined;
  readonly baselineFile: string;
  readonly now: Date;
  /** Whether only what is new since a base counts. What the base has decided is none of that. */
  readonly sinceBase: boolean;
  /** Whether ages were asked. */
  readonly aged: boolean;
  /** Whether everything was examined: only then an exception without a finding is one that nothing needs. */
  readonly whole: boolean;
}

export interface Decided {
  /** Sorted by file, line and column. */
  readonly findings: readonly Finding[];
  /** What exceptions and the baseline cover. A finding that both cover is counted as excepted. */
  readonly suppressed: { readonly baseline: number; readonly exceptions: number };
}

/** Rules that only asking can find broken. */
export const BY_ASKING: readonly RuleId[] = [
  'overdue',
  'due-soon',
  'revoked',
  'unknown-age',
  'over-privileged',
];

/** Rules that asking finds broken in more places. */
const BY_ASKING_TOO: readonly RuleId[] = ['expired', 'dangling-reference'];

/** What a scan looks at besides one version of the files. */
interface Looking {
  /** Whether ages are asked. */
  readonly aged: boolean;
  /** Whether every commit is looked at. */
  readonly history: boolean;
}

/** Whether a scan finds this rule broken wherever it is. One that does not proves nothing of what somebody has decided about it. */
export function finds(ruleId: RuleId, { aged, history }: Looking): boolean {
  // It takes a base that still had the reference.
  if (ruleId === 'reference-regressed') return false;
  if (ruleId === 'literal-in-history') return history;
  return aged || ![...BY_ASKING, ...BY_ASKING_TOO].includes(ruleId);
}

/** Weighs findings as the policy says, leaves out what somebody has decided to live with, and judges these decisions too. */
export function decide(findings: readonly Finding[], decisions: Decisions): Decided {
  const { policy, baseline, now } = decisions;
  const weighed = findings.flatMap((finding) => weigh(finding, policy));
  const excepted = identities(policy.exceptions.filter((exception) => !isOver(exception, now)));
  const known = identities(baseline?.entries ?? []);
  const kept: Finding[] = [];
  const suppressed = { baseline: 0, exceptions: 0 };
  for (const finding of weighed) {
    const found = identityOf(finding);
    if (excepted.has(found)) suppressed.exceptions++;
    else if (known.has(found)) suppressed.baseline++;
    else kept.push(withTier(finding, policy));
  }
  const own = ownFindings(new Set(weighed.map(identityOf)), decisions);
  kept.push(...own.flatMap((finding) => weigh(finding, policy)));
  return { findings: inOrder(kept), suppressed };
}

/** A finding's own severity can be less than its rule's, and stays so unless the policy names the rule. */
function weigh(finding: Finding, { rules }: Policy): readonly Finding[] {
  const own = rule(finding.ruleId).severity;
  const severity = rules.get(finding.ruleId) ?? lesser(finding.severity, own);
  return severity === 'off' ? [] : [{ ...finding, severity }];
}

function lesser(one: Severity, other: Severity): Severity {
  return severities.indexOf(one) > severities.indexOf(other) ? one : other;
}

function withTier(finding: Finding, policy: Policy): Finding {
  if (finding.fingerprint === undefined || finding.tier !== undefined) return finding;
  const { provider, server } = finding;
  return { ...finding, tier: tierOf(policy, { provider, server, key: keyOf(finding.place) }) };
}

/**
 * The last name in a place: of a variable, header, flag, query parameter or key. A part of a string without a name of its own
 * (`@password`, `#0`, `/2`) goes by the name of what it is in.
 */
export function keyOf(place: string): string | undefined {
  const names = place.split('/').map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  return names.findLast((name) => !/^[@#/]/.test(name))?.replace(/^(?:\?|--?)/, '');
}

function ownFindings(
  found: ReadonlySet<string>,
  { policy, policyFile, baseline, baselineFile, now, whole, aged, sinceBase }: Decisions,
): readonly Finding[] {
  const isUnused = (entry: BaselineEntry): boolean =>
    whole && finds(entry.rule, { aged, history: false }) && !found.has(identityOfEntry(entry));
  const stale = (baseline?.entries ?? []).filter(isUnused);
  return [
    ...policy.exceptions.flatMap((exception: Exception) => {
      if (isOver(exception, now)) return sinceBase ? [] : [expiredException(exception, policyFile)];
      return isUnused(exception) ? [unusedException(exception, policyFile)] : [];
    }),
    ...(stale.length > 0 ? [staleBaseline(stale, baselineFile)] : []),
  ];
}

function identities(entries: readonly BaselineEntry[]): ReadonlySet<string> {
  return new Set(entries.map(identityOfEntry));
}

/** `identityOf` the findings that it covers. */
export function identityOfEntry({ rule: ruleId, place, fingerprint }: BaselineEntry): string {
  return identityOf({ ruleId, place, fingerprint });
}
