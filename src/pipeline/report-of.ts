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
): Report {
  const heard = applyIgnores(found.findings, found.ignores, decisions.policy);
  const coverage = found.coverage.result();
  const whole = found.whole && coverage.complete && found.gaps.length === 0;
  const decided = decide(heard.findings, { ...decisions, now, whole });
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
