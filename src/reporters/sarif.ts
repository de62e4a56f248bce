import { gzipSync } from 'node:zlib';
import type { Coverage } from '../core/coverage.js';
import { type Finding, isComplete, type Report } from '../core/report.js';
import type { Severity } from '../core/severity.js';
import { version } from '../version.js';
import type { Reporter } from './reporter.js';
import { resultOf, SOURCE_ROOT, sentence } from './sarif-result.js';
import { ruleDescriptors } from './sarif-rules.js';

/**
 * GitHub rejects a file with more results in a run; of these it keeps 5,000, the most severe.
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support#file-compatibility
 */
const MAX_RESULTS = 25_000;

/** GitHub’s limit (same page) is 10 MB of gzip; its upload step adds a hash of its own to each result. */
const MAX_GZIPPED = 9_000_000;

/** In characters, before it is compressed: what programs can still hold in one string. */
const MAX_LENGTH = 100_000_000;

/** What follows on the results, which come last, so that each of them can have a line of its own. */
const END = ']}]}';

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html) with what GitHub reads of it. */
export const sarif: Reporter = {
  id: 'sarif',
  render(report) {
    const results = fitting(report);
    const log = JSON.stringify(logOf(report, results.length));
    return `${log.slice(0, -END.length)}\n${results.join(',\n')}\n${END}\n`;
  },
};

function logOf(report: Report, kept: number): object {
  return {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'mcp-rekey', semanticVersion: version, rules: ruleDescriptors() } },
        invocations: [
          {
            // GitHub takes no results of a run that failed, and so closes no alert on what nobody looked at:
            // https://github.com/github/codeql-action/pull/1393
            executionSuccessful: isComplete(report),
            toolExecutionNotifications: notifications(report, kept),
          },
        ],
        originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: 'The top of the repository.' } } },
        columnKind: 'unicodeCodePoints',
        properties: { fingerprintScope: report.fingerprintScope },
        results: [],
      },
    ],
  };
}

/** As many results as may be, the most severe first, each as JSON of one line. */
function fitting({ findings, prefix }: Report): readonly string[] {
  const bySeverity = (one: Finding, other: Finding): number => ORDER[one.severity] - ORDER[other.severity];
  const results: string[] = [];
  let length = 0;
  for (const finding of [...findings].sort(bySeverity).slice(0, MAX_RESULTS)) {
    const result = JSON.stringify(resultOf(finding, prefix));
    length += result.length;
    if (length > MAX_LENGTH) break;
    results.push(result);
  }
  return compressible(results, length);
}

function compressible(results: readonly string[], length: number): readonly string[] {
  // gzip makes nothing longer but by some bytes, so that a short text needs no trial. A character has up to 3 bytes.
  if (length * 3 <= MAX_GZIPPED) return results;
  const size = gzipSync(results.join(',\n')).length;
  if (size <= MAX_GZIPPED) return results;
  const fewer = results.slice(0, Math.floor((results.length * MAX_GZIPPED) / size));
  return compressible(
    fewer,
    fewer.reduce((sum, result) => sum + result.length, 0),
  );
}

function notifications({ findings, gaps, coverage }: Report, kept: number): readonly object[] {
  const leftOut = findings.length - kept;
  const cut = `${leftOut} of ${findings.length} results are left out, the least severe.`;
  return [
    ...gaps.map((gap) => notification('not-judged', 'error', gap)),
    ...notExamined(coverage).map((text) => notification('not-examined', 'error', text)),
    ...(leftOut > 0 ? [notification('left-out', 'warning', cut)] : []),
  ];
}

function notExamined({ skipped }: Coverage): readonly string[] {
  return skipped
    .filter(({ incomplete }) => incomplete)
    .map(({ reason, count, examples }) => {
      const others = count > examples.length ? ', …' : '';
      return `${count} not examined (${reason}): ${examples.join(', ')}${others}`;
    });
}

/** `id` says what it is about, and stays for ever. */
function notification(id: 'not-judged' | 'not-examined' | 'left-out', level: Severity, text: string): object {
  return { descriptor: { id }, level, message: { text: sentence(text) } };
}
