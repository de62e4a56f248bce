import { displayableJson } from '../core/display.js';
import type { Finding, Report } from '../core/report.js';
import type { Reporter } from './reporter.js';

/** Raised when a field is renamed, removed or changes its meaning; new fields may come without it. */
export const JSON_REPORT_VERSION = 1;

/** The report for programs, as docs/schema/scan-report.schema.json describes it. */
export const json: Reporter = {
  id: 'json',
  render: (report) => `${displayableJson(JSON.stringify(jsonReport(report), undefined, 2))}\n`,
};

function jsonReport({ findings, coverage, fingerprintScope }: Report): object {
  return {
    version: JSON_REPORT_VERSION,
    complete: coverage.complete,
    fingerprintScope,
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
  const { excerpt: _, server, slot, provider, fingerprint, redacted, age, ...rest } = finding;
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
  };
}
