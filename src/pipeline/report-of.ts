import { applyIgnores } from '../core/ignores.js';
import { decide } from '../core/policy/apply.js';
import type { FingerprintScope, Report } from '../core/report.js';
import type { Decisions } from './decisions.js';
import type { Found } from './found.js';

/** The report on what was found, after the policy has decided on it. */
export function reportOf(
  root: string,
  found: Found,
  decisions: Decisions,
  fingerprintScope: FingerprintScope,
  now: Date,
  aged: boolean,
): Report {
  const heard = applyIgnores(found.findings, found.ignores, decisions.policy);
  const coverage = found.coverage.result();
  const whole = found.whole && coverage.complete && found.gaps.length === 0;
  const sinceBase = found.scope.kind === 'range';
  const decided = decide(heard.findings, { ...within(found.prefix, decisions), now, whole, aged, sinceBase });
  return {
    root,
    prefix: found.prefix,
    scope: found.scope,
    findings: decided.findings,
    suppressed: { ...decided.suppressed, known: found.known, ignores: heard.suppressed },
    failOn: decisions.policy.failOn,
    coverage,
    notices: found.notices,
    gaps: found.gaps,
    fingerprintScope,
  };
}

/** What was decided about places in the scanned folder: of others, a scan of it can say nothing. */
function within(prefix: string, decisions: Decisions): Decisions {
  const { policy, baseline } = decisions;
  const isBelow = ({ place }: { readonly place: string }): boolean => place.startsWith(prefix);
  return {
    ...decisions,
    policy: { ...policy, exceptions: policy.exceptions.filter(isBelow) },
    baseline: baseline && { ...baseline, entries: baseline.entries.filter(isBelow) },
  };
}
