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
    age: age
      ? {
          issuedAt: age.issuedAt?.toISOString() ?? null,
          expiresAt: age.expiresAt?.toISOString() ?? null,
          source: age.source,
        }
      : null,
    tier: tier ?? null,
    fix: fix ? { ...fix, after: fix.after ?? null } : null,
    history: history
      ? { ...history, first: jsonCommit(history.first), last: jsonCommit(history.last) }
      : null,
  };
}

function jsonCommit({ oid, date }: Commit): object {
  return { oid, date: date.toISOString() };
}
