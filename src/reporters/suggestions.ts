import { displayable } from '../core/display.js';
import type { Finding, Fix, Report } from '../core/report.js';
import { rule } from '../core/rules.js';
import type { Suggestion } from '../core/suggestion.js';
import { byGravity, collected } from './group.js';
import { block, code, text } from './markdown-text.js';

/** Of each file, relative to the repository, the lines that the right side of the diff shows. */
export type CommentableLines = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * What a review can suggest: the fixes that are a change of one line, of which the diff shows that line. The worst findings
 * come first.
 */
export function suggestions({ findings, prefix }: Report, shown: CommentableLines): readonly Suggestion[] {
  const lines = collected(findings.filter(isFixed), ({ file, fix }) => `${fix.line}:${file}`);
  const worst = lines.filter(isOneEdit).flatMap((line) => byGravity(line)[0]!);
  const fit = worst.filter(
    ({ severity, file, fix }) => severity !== 'note' && shown.get(prefix + file)?.has(fix.line),
  );
  return byGravity(fit).flatMap((finding) => suggestion(finding, prefix));
}

type Fixed = Finding & { readonly fix: Fix };

/** What stands in the commits only has no line in the diff. */
function isFixed(finding: Finding): finding is Fixed {
  return finding.fix !== undefined && finding.history?.atHead !== false;
}

/**
 * A suggestion is a whole line. With two different edits in one, either would bring back what the other takes away; the same
 * edit for two rules is one.
 */
function isOneEdit(line: readonly Fixed[]): boolean {
  const { column, endColumn, text: edit } = line[0]!.fix;
  return line.every(({ fix }) => fix.column === column && fix.endColumn === endColumn && fix.text === edit);
}

function suggestion(finding: Fixed, prefix: string): readonly Suggestion[] {
  const { after, line } = finding.fix;
  if (after === undefined || /[\r\n]/.test(after)) return [];
  return [
    {
      path: prefix + finding.file,
      line,
      body: `${explanation(finding)}\n\n${block('suggestion', [after])}\n`,
      key: `${finding.ruleId} ${finding.place}`,
    },
  ];
}

const ROTATE =
  'It is in the commits now: replace it where it was issued, then rewrite the branch, or have it excepted in the policy of the base.';

function explanation({ ruleId, title, server = '' }: Finding): string {
  const { about, title: broken } = rule(ruleId);
  const found = text(displayable(about === 'credential' ? title : broken));
  const where = server.trim() === '' ? '' : ` in the server ${code(displayable(shortened(server)))}`;
  return `${found}${where} (${code(ruleId)}).${about === 'credential' ? ` ${ROTATE}` : ''}`;
}

const MAX_NAME = 100;

function shortened(name: string): string {
  return name.length > MAX_NAME ? `${name.slice(0, MAX_NAME)}…` : name;
}
