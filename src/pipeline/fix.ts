import type { Mask } from '../core/mask.js';
import type { Fix } from '../core/report.js';
import type { LineIndex, TextRange } from '../core/text.js';
import type { Host } from '../hosts/host.js';
import type { Judged } from './judge.js';
import { commonReference, variableName } from './references.js';

/** Longer lines are nobody's to read, and no editor shows what changes in them. */
const MAX_LINE = 1000;

/** The text of a file with what is known of it. */
export interface Written {
  readonly text: string;
  readonly lines: LineIndex;
  readonly mask: Mask;
}

/** The edit that puts a reference where the credential is; `undefined` where one edit of one line is not enough. */
export function fixFor(judged: Judged, owners: readonly Host[], written: Written): Fix | undefined {
  const { slot, verdict, range } = judged;
  if (verdict.class !== 'literal' || slot.kind === 'comment' || slot.kind === 'text') return undefined;
  if (slot.fallback) {
    const edited = withOperator(range, written.text);
    return edited && fixOf(edited, '', written);
  }
  const reference = commonReference(owners, slot.kind, variableName(slot));
  // An input has to be defined too, further down.
  if (reference === undefined || reference.syntax === '${input:id}' || isBare(judged, written.text))
    return undefined;
  return fixOf(range, reference.text, written);
}

/** The edit of one line that replaces a range. */
export function fixOf(
  range: TextRange,
  text: string,
  { text: whole, lines, mask }: Written,
): Fix | undefined {
  const line = lines.lineRange(range.start);
  if (range.end > line.end || line.end - line.start > MAX_LINE) return undefined;
  const start = lines.position(range.start);
  const end = lines.position(range.end);
  // Base64 is one stretch however little of it is meant, and so are two values of which one holds the other.
  if (whole.slice(range.start, range.end).trim() === '') return undefined;
  return { line: start.line, column: start.column, endColumn: end.column, text, ...mask.edited(range, text) };
}

/** The default of a reference together with the operator in front of it. */
function withOperator({ start, end }: TextRange, text: string): TextRange | undefined {
  const operator = /(?::[-=]|[-=:])$/.exec(text.slice(Math.max(0, start - 2), start))?.[0];
  return operator !== undefined && text[end] === '}' ? { start: start - operator.length, end } : undefined;
}

/** A number without quotes: a reference in its place would be no value of the format. */
function isBare({ value, range }: Judged, text: string): boolean {
  return (
    /^[\d.eE+-]+$/.test(value) && !/["'\w@=:/-]$/.test(text.slice(Math.max(0, range.start - 1), range.start))
  );
}
