import { displayable } from '../core/display.js';
import { counted } from '../core/phrases.js';
import { type Finding, isComplete, type Report } from '../core/report.js';
import { severities } from '../core/severity.js';
import { coverageLines } from './coverage-line.js';
import { collected, type Elsewhere, type Group, grouped } from './group.js';
import { agePhrases, commitsIn, historyPhrase, revision, suppressedSentence } from './phrases.js';
import type { Reporter } from './reporter.js';
import { type Paint, painter } from './style.js';
import type { Titles } from './titles.js';

/**
 * The report for people: grouped by file, each credential once with the line it stands in, and all else about it under it.
 */
export const text: Reporter = {
  id: 'text',
  render(report, titles, look) {
    const paint = painter(look.colour);
    const credentials = grouped(report.findings);
    const files = collected(credentials, ({ head }) => head.file);
    const blocks = files.map((groups) =>
      [
        heading(groups[0]!.head, titles, paint),
        ...groups.map((group) => credentialBlock(group, titles, paint)),
      ].join('\n\n'),
    );
    return `${[...blocks, summary(report, credentials, paint)].join('\n\n')}\n`;
  },
};

function heading({ file, hosts }: Finding, titles: Titles, paint: Paint): string {
  const names = hosts.map((host) => titles.host(host)).join(', ');
  return [paint.bold(displayable(file)), ...(names === '' ? [] : [paint.dim(names)])].join('  ');
}

function credentialBlock({ head, also, elsewhere }: Group, titles: Titles, paint: Paint): string {
  const { line, column, severity, ruleId, message, excerpt, history, remedy } = head;
  const gutter = ' '.repeat(String(line).length);
  const more = [
    ...also.map((other) => `also ${other.ruleId}: ${displayable(other.message)}`),
    ...elsewhere.map((other) => elsewhereLine(other, titles)),
    ...agePhrases(head).map((phrase) => displayable(phrase)),
    ...(history ? [historyPhrase(history)] : []),
    `${paint.bold('do:')} ${displayable(remedy)}`,
  ];
  return [
    `  ${paint.severity(severity, severity)}  ${displayable(message)}  ${paint.dim(ruleId)}`,
    `  ${gutter} ${paint.dim('→')} ${line}:${column}  ${whereabouts(head, titles)}`,
    ...(excerpt
      ? [
          `  ${paint.dim(`${line} │`)} ${displayable(excerpt.text)}`,
          `  ${gutter} ${paint.dim('│')} ${' '.repeat(excerpt.start)}${paint.severity(severity, '^'.repeat(excerpt.length))}`,
        ]
      : []),
    ...more.map((fact) => `  ${gutter} ${paint.dim('=')} ${fact}`),
  ].join('\n');
}

function elsewhereLine({ finding, more }: Elsewhere, titles: Titles): string {
  const { file, line, column } = finding;
  const rules = more.length > 0 ? `  ${more.join(', ')}` : '';
  return `also at ${displayable(file)}:${line}:${column}  ${whereabouts(finding, titles)}${rules}`;
}

/** Server, slot and provider. */
function whereabouts({ server, slot, provider }: Finding, titles: Titles): string {
  const parts = [
    ...(server === undefined ? [] : [`server ${server}`]),
    ...(slot === undefined ? [] : [`${slot.kind} ${slot.keyPath}`]),
    ...(provider === undefined ? [] : [titles.provider(provider)]),
  ];
  return displayable(parts.join(' · '));
}

function summary(report: Report, credentials: readonly Group[], paint: Paint): string {
  const { findings, suppressed, notices, gaps, coverage } = report;
  const unlisted = suppressedSentence(suppressed);
  return [
    findings.length === 0 ? nothing(report, paint) : found(report, credentials, paint),
    ...(unlisted === undefined ? [] : [unlisted]),
    ...notices.map((notice) => displayable(notice)),
    ...gaps.map((gap) => `${paint.severity('warning', 'Could not judge:')} ${displayable(gap)}`),
    ...coverageLines(coverage),
  ].join('\n');
}

function nothing(report: Report, paint: Paint): string {
  const line = nothingIn(report.scope);
  return isComplete(report) ? paint.good(`${line}.`) : `${line}, as far as could be judged.`;
}

function nothingIn(scope: Report['scope']): string {
  if (scope.kind === 'range') return `Nothing new since ${base(scope)} (${commitsIn(scope)})`;
  return scope.kind === 'history' ? `No credential found in ${commitsIn(scope)}` : 'No credential found';
}

function found({ findings, scope }: Report, credentials: readonly Group[], paint: Paint): string {
  const parts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [paint.severity(severity, counted(count, severity))];
  });
  // A reference to a secret is no credential, and has no value that could be masked.
  const distinct = credentials.filter(
    ({ head: { fingerprint, redacted } }) => fingerprint !== undefined && redacted !== undefined,
  ).length;
  const files = new Set(findings.map(({ file }) => file)).size;
  const what = distinct === 0 ? '' : `: ${counted(distinct, 'credential')}`;
  return `${foundIn(scope)}${parts.join(', ')}${what} in ${counted(files, 'file')}.`;
}

function foundIn(scope: Report['scope']): string {
  if (scope.kind === 'range') return `New since ${base(scope)}: `;
  return scope.kind === 'history' ? `In ${commitsIn(scope)}: ` : '';
}

function base(scope: { readonly base: string | undefined }): string {
  return displayable(revision(scope.base));
}
