import { alsoBreaks, identityOf } from '../../core/finding.js';
import type { Policy } from '../../core/policy/policy.js';
import type { Standing } from '../../core/policy/standing.js';
import type { Finding } from '../../core/report.js';
import type { RuleId } from '../../core/rules.js';
import type { Aged } from './aged.js';
import { messageOf, remedyOf } from './messages.js';

const RULES: Readonly<Record<Standing, RuleId | undefined>> = {
  expired: 'expired',
  revoked: 'revoked',
  dangling: 'dangling-reference',
  overdue: 'overdue',
  'due-soon': 'due-soon',
  unknown: 'unknown-age',
  'in-time': undefined,
};

/** The findings that were there, with what is known of ages now, and those that the ages give. */
export function withAgeFindings(
  findings: readonly Finding[],
  all: readonly Aged[],
  policy: Policy,
  now: Date,
): readonly Finding[] {
  const byCredential = new Map(all.map((one) => [one.fingerprint, one]));
  const known = findings.map((finding) => {
    const aged = finding.fingerprint === undefined ? undefined : byCredential.get(finding.fingerprint);
    return aged === undefined ? finding : { ...finding, age: aged.age, tier: aged.tier };
  });
  const there = new Set(known.map(identityOf));
  const more = all.flatMap((one) => brokenBy(one, policy, now));
  return [...known, ...more.filter((finding) => !there.has(identityOf(finding)))];
}

function brokenBy(one: Aged, policy: Policy, now: Date): readonly Finding[] {
  const { fingerprint, age, tier, title, standing, broad, sites } = one;
  const ruleId = RULES[standing];
  const message = messageOf(one, policy, now);
  const remedy = standing === 'unknown' ? remedyOf(one) : undefined;
  return sites
    .filter(({ ruleId: own }) => own !== 'literal-in-history')
    .flatMap((site) => {
      const place: Finding = { ...site, fingerprint, age, tier, title };
      const found: Finding[] = [];
      if (ruleId !== undefined && message !== undefined) {
        const finding = {
          ...alsoBreaks(place, ruleId, message),
          ...(remedy === undefined ? {} : { remedy }),
        };
        // A rule about the config is not about one credential.
        found.push(
          standing === 'dangling' ? { ...finding, fingerprint: undefined, tier: undefined } : finding,
        );
      }
      if (broad.length > 0) {
        found.push(
          alsoBreaks(place, 'over-privileged', `It may do more than a server should: ${broad.join(', ')}`),
        );
      }
      return found;
    });
}
