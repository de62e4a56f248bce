import { displayable } from '../core/display.js';
import type { Finding, Report } from '../core/report.js';
import type { Severity } from '../core/severity.js';
import { coverageLine } from './coverage-line.js';
import type { Reporter } from './reporter.js';
import { type Paint, painter } from './style.js';
import type { Titles } from './titles.js';

/**
 * The report for people: grouped by file, each credential once with the line it stands in, and all its other places under it.
 */
export const text: Reporter = {
  id: 'text',
  render(report, titles, look) {
    const paint = painter(look.colour);
    const credentials = grouped(report.findings);
    const files = collected(credentials, ([first]) => first!.file);
    const blocks = files.map((groups) =>
      [
        heading(groups[0]![0]!, titles, paint),
        ...groups.map((group) => credentialBlock(group, titles, paint)),
      ].join('\n\n'),
    );
    return `${[...blocks, summary(report, credentials, paint)].join('\n\n')}\n`;
  },
};

/** Findings of one credential together, in the order of their first places. */
function grouped(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  return collected(findings, ({ fingerprint }, index) => fingerprint ?? `#${index}`);
}

/** Items with the same key together, in the order in which the keys come. */
function collected<Item>(
  items: readonly Item[],
  keyOf: (item: Item, index: number) => string,
): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  items.forEach((item, index) => {
    const key = keyOf(item, index);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  });
  return [...groups.values()];
}

function heading({ file, hosts }: Finding, titles: Titles, paint: Paint): string {
  const names = hosts.map((host) => titles.host(host)).join(', ');
  return [paint.bold(displayable(file)), ...(names === '' ? [] : [paint.dim(names)])].join('  ');
}

function credentialBlock(group: readonly Finding[], titles: Titles, paint: Paint): string {
  const [first, ...others] = group;
  const { line, column, severity, ruleId, message, excerpt, remedy } = first!;
  const gutter = ' '.repeat(String(line).length);
  return [
    `  ${paint.severity(severity, severity)}  ${displayable(message)}  ${paint.dim(ruleId)}`,
    `  ${gutter} ${paint.dim('→')} ${line}:${column}  ${whereabouts(first!, titles)}`,
    ...(excerpt
      ? [
          `  ${paint.dim(`${line} │`)} ${displayable(excerpt.text)}`,
          `  ${gutter} ${paint.dim('│')} ${' '.repeat(excerpt.start)}${paint.severity(severity, '^'.repeat(excerpt.length))}`,
        ]
      : []),
    ...others.map(
      (other) =>
        `  ${gutter} ${paint.dim('=')} also at ${displayable(other.file)}:${other.line}:${other.column}  ${whereabouts(other, titles)}`,
    ),
    ...dates(first!).map((date) => `  ${gutter} ${paint.dim('=')} ${date}`),
    `  ${gutter} ${paint.dim('=')} ${paint.bold('do:')} ${displayable(remedy)}`,
  ].join('\n');
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

function dates({ age }: Finding): readonly string[] {
  if (age === undefined) return [];
  const day = (date: Date): string => date.toISOString().slice(0, 10);
  return [
    ...(age.issuedAt ? [`issued on ${day(age.issuedAt)}, says the token`] : []),
    ...(age.expiresAt ? [`expires on ${day(age.expiresAt)}, says the token`] : []),
  ];
}

function summary(
  { findings, coverage }: Report,
  credentials: readonly (readonly Finding[])[],
  paint: Paint,
): string {
  const found =
    findings.length === 0 ? paint.good('No credential found.') : counts(findings, credentials, paint);
  return `${found}\n${coverageLine(coverage)}`;
}

function counts(
  findings: readonly Finding[],
  credentials: readonly (readonly Finding[])[],
  paint: Paint,
): string {
  const severities: readonly Severity[] = ['error', 'warning', 'note'];
  const parts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [paint.severity(severity, plural(count, severity))];
  });
  const distinct = credentials.filter(([first]) => first!.fingerprint !== undefined).length;
  const files = new Set(findings.map(({ file }) => file)).size;
  return `${parts.join(', ')}: ${plural(distinct, 'credential')} in ${plural(files, 'file')}.`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
