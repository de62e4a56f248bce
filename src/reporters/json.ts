import type { Age } from '../core/age.js';
import { displayableJson } from '../core/display.js';
import { type Commit, type Finding, isComplete, type Report } from '../core/report.js';
import type { Reporter } from './reporter.js';

/** Raised when a field is renamed, removed or changes its meaning; new fields may come without it. */
export const JSON_REPORT_VERSION = 1;

/** The report for programs, as docs/schema/scan-report.schema.json describes it. */
export const json: Reporter = {
  id: 'json',
  render: (report) => `${displayableJson(JSON.stringify(jsonReport(report), undefined, 2))}\n`,
};

function jsonReport(report: Report): object {
  const { findings, coverage, fingerprintScope, scope, failOn, suppressed, notices, gaps } = report;
  return {
    version: JSON_REPORT_VERSION,
    complete: isComplete(report),
    fingerprintScope,
    scope: scope.kind === 'range' ? { ...scope, base: scope.base ?? null, head: scope.head ?? null } : scope,
    failOn,
    suppressed,
    notices,
    gaps,
    coverage: {
      listed: coverage.listed,
      searched: coverage.searched,
      configs: coverage.configs,
      slots: coverage.slots,
      skipped: coverage.skipped,
    },
    findings: findings.map(jsonFinding),
  };
}

/** Every field is always there: `null` where there is nothing to say. */
function jsonFinding(finding: Finding): object {
  const {
    excerpt: _,
    server,
    slot,
    provider,
    fingerprint,
    redacted,
    age,
    tier,
    unfixable,
    fix,
    history,
    ...rest
  } = finding;
  return {
    ...rest,
    server: server ?? null,
    slot: slot ?? null,
    provider: provider ?? null,
    fingerprint: fingerprint ?? null,
    redacted: redacted ?? null,
    age: age ? jsonAge(age) : null,
    tier: tier ?? null,
    unfixable: unfixable ?? null,
    fix: fix ? { ...fix, after: fix.after ?? null } : null,
    history: history
      ? { ...history, first: jsonCommit(history.first), last: jsonCommit(history.last) }
      : null,
  };
}

/** Every field is always there, as above. */
export function jsonAge(age: Age): object {
  const { answer, source, neverExpires, scopes } = age;
  return {
    issuedAt: age.issuedAt?.toISOString() ?? null,
    existedAt: age.existedAt?.toISOString() ?? null,
    source: source ?? null,
    expiresAt: age.expiresAt?.toISOString() ?? null,
    neverExpires,
    lastUsedAt: age.lastUsedAt?.toISOString() ?? null,
    scopes: scopes ?? null,
    answer: answer
      ? { state: answer.state, reason: answer.reason ?? null, detail: answer.detail ?? null }
      : null,
  };
}

function jsonCommit({ oid, date }: Commit): object {
  return { oid, date: date.toISOString() };
}
