import type { Coverage } from '../../src/core/coverage.js';
import type { Finding, Report } from '../../src/core/report.js';
import type { Look } from '../../src/reporters/reporter.js';
import type { Titles } from '../../src/reporters/titles.js';

/** Titles that show that they were asked for. */
export const titles: Titles = {
  host: (id) => `Host ${id}`,
  provider: (id) => `Provider ${id}`,
};

/** What a reporter is told besides the report, where it writes into a file. */
export const plain: [Titles, Look] = [titles, { colour: false }];

/** A finding of one credential; `change` is what the test is about. */
export function finding(change: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'literal-credential',
    severity: 'error',
    message: 'API key: it has the format of one',
    confidence: 'high',
    file: '.mcp.json',
    line: 4,
    column: 20,
    endLine: 4,
    endColumn: 60,
    hosts: ['one', 'two'],
    server: 'acme',
    slot: { kind: 'env', keyPath: 'mcpServers.acme.env.ACME_KEY' },
    place: '.mcp.json#/mcpServers/acme/env/ACME_KEY',
    provider: 'acme',
    title: 'API key',
    fingerprint: 'a'.repeat(32),
    redacted: '****',
    age: undefined,
    tier: 'medium',
    unfixable: undefined,
    fixable: true,
    remedy: 'Take it out.',
    fix: undefined,
    history: undefined,
    excerpt: { text: '"ACME_KEY": "****"', start: 13, length: 4 },
    ...change,
  };
}

export function coverage(change: Partial<Coverage> = {}): Coverage {
  return {
    listing: 'git',
    listed: 1200,
    searched: 300,
    candidates: 3,
    read: 3,
    configs: 1,
    slots: 12,
    skipped: [],
    complete: true,
    ...change,
  };
}

export function report(
  findings: readonly Finding[],
  covered = coverage(),
  change: Partial<Report> = {},
): Report {
  return {
    root: '.',
    prefix: '',
    scope: { kind: 'tree' },
    findings,
    suppressed: { known: 0, baseline: 0, exceptions: 0, ignores: 0 },
    failOn: 'error',
    coverage: covered,
    notices: [],
    gaps: [],
    fingerprintScope: 'run',
    ...change,
  };
}
