import type { Annotation } from '../core/annotation.js';
import { displayable } from '../core/display.js';
import { counted } from '../core/phrases.js';
import type { Finding, Report } from '../core/report.js';
import { rule } from '../core/rules.js';
import type { Severity } from '../core/severity.js';
import { capital } from '../core/words.js';
import { byGravity, collected } from './group.js';
import { cut, historyPhrase } from './phrases.js';

/**
 * GitHub drops what is more than this of one level in one step, without a word; a job has room for 50.
 * https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */
const MAX_OF_LEVEL = 10;

/** A title may have 255 characters, a message 64 KB: https://docs.github.com/en/rest/checks/runs#create-a-check-run */
const LONGEST_TITLE = 200;
const LONGEST_SENTENCE = 600;

/** Other findings of one line that are told. */
const MAX_OTHERS = 5;

const LEVELS: Readonly<Record<Severity, Annotation['level']>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/** The report as annotations: one for each line, the gravest first, and no more than GitHub shows. */
export function annotations({ findings, prefix }: Report): readonly Annotation[] {
  const lines = collected(findings, (finding) => `${lineOf(finding)}:${finding.file}`).map(byGravity);
  const sorted = byGravity(lines.map((line) => ({ line, severity: line[0]!.severity })));
  return collected(sorted, ({ severity }) => severity).flatMap((level) =>
    level.length <= MAX_OF_LEVEL
      ? level.map(({ line }) => annotation(line, prefix))
      : [
          ...level.slice(0, MAX_OF_LEVEL - 1).map(({ line }) => annotation(line, prefix)),
          rest(
            level.slice(MAX_OF_LEVEL - 1).flatMap(({ line }) => line),
            prefix,
          ),
        ],
  );
}

/** What is gone from the newest version stands in no line of it: GitHub shows the first one. */
function lineOf({ line, history }: Finding): number {
  return history?.atHead === false ? 1 : line;
}

function annotation(findings: readonly Finding[], prefix: string): Annotation {
  const [first, ...others] = distinct(findings);
  const { ruleId, title, history, remedy } = first!;
  const named = others.slice(0, MAX_OTHERS).map((other) => `Also ${said(other)}`);
  return {
    ...placed(first!, prefix),
    title: cut(
      displayable(rule(ruleId).about === 'credential' ? capital(title) : rule(ruleId).title),
      LONGEST_TITLE,
    ),
    message: [
      said(first!),
      ...(history ? [`It is ${historyPhrase(history)}.`] : []),
      ...named,
      ...(others.length > named.length
        ? [`And ${counted(others.length - named.length, 'finding')} more.`]
        : []),
      cut(displayable(remedy), LONGEST_SENTENCE),
      ...(findings.some(isLeak) ? [ROTATE] : []),
    ].join('\n'),
  };
}

const ROTATE =
  'It is in the commits now, and stays there when a later one removes it: rotate it, whatever you do to the file.';

function isLeak({ ruleId, severity }: Finding): boolean {
  return severity !== 'note' && rule(ruleId).about === 'credential';
}

/** The message and its rule. */
function said({ message, ruleId }: Finding): string {
  return `${cut(displayable(message), LONGEST_SENTENCE)} (${ruleId}).`;
}

function distinct(findings: readonly Finding[]): readonly Finding[] {
  const same = collected(findings, ({ ruleId, message, fingerprint }) =>
    [ruleId, fingerprint, message].join(' '),
  );
  return same.map(([first]) => first!);
}

/** Stands for those that GitHub would not show, where the first of them is. */
function rest(findings: readonly Finding[], prefix: string): Annotation {
  const [first] = findings;
  return {
    ...placed(first!, prefix),
    title: `${counted(findings.length, 'finding')} more`,
    message: 'GitHub shows no more annotations than these. The summary of the job lists all findings.',
  };
}

function placed(finding: Finding, prefix: string): Omit<Annotation, 'title' | 'message'> {
  const { severity, file, line, endLine, column, endColumn, history } = finding;
  const start = lineOf(finding);
  const stands = history?.atHead !== false;
  const columns = stands && line === endLine;
  return {
    level: LEVELS[severity],
    file: prefix + file,
    startLine: start,
    endLine: stands ? endLine : start,
    startColumn: columns ? column : undefined,
    endColumn: columns ? endColumn : undefined,
  };
}
