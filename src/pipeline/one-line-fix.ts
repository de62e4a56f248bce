import type { Mask } from '../core/mask.js';
import type { Fix } from '../core/report.js';
import type { LineIndex, TextRange } from '../core/text.js';
import type { Host, ReferenceSyntax } from '../hosts/host.js';
import { writtenReferences } from '../hosts/written-references.js';
import type { Judged } from './judge.js';
import { secretName } from './propose/secret-name.js';
import { commonReference, resolves } from './references.js';

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
    const left = edited && referenceAround(edited, written.text);
    const resolved = left !== undefined && owners.every((host) => resolves(host, left, slot.kind));
    return edited && resolved ? fixOf(edited, '', written) : undefined;
  }
  const reference = commonReference(owners, slot.kind, secretName(slot));
  // An input has to be defined too, further down.
  if (reference === undefined || reference.syntax === '${input:id}' || isBare(judged, written.text))
    return undefined;
  // The name is the file's, and need not be one that a variable can have.
  if (syntaxOf(reference.text) !== reference.syntax) return undefined;
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

/** As far in front of its default as a reference is looked for. */
const MAX_NAME = 200;

/** How the reference would be written that is left where a range is taken out of it; `undefined` if it would be none, or one with a default. */
function referenceAround({ start, end }: TextRange, text: string): ReferenceSyntax | undefined {
  const before = text.slice(Math.max(0, start - MAX_NAME), start);
  const left = before.slice(Math.max(0, before.lastIndexOf('${'))) + text[end];
  return syntaxOf(left);
}

/** How a reference is written that is the whole of a text and has no default. */
function syntaxOf(text: string): ReferenceSyntax | undefined {
  const [found] = writtenReferences(text);
  const whole = found?.start === 0 && found.end === text.length && !found.hasDefault;
  return whole ? found.syntax : undefined;
}

/** A number without quotes, in JSON within a string too: what is read there would be no JSON any more. */
function isBare({ value, range }: Judged, text: string): boolean {
  const before = text.slice(Math.max(0, range.start - 16), range.start);
  return /^[\d.eE+-]+$/.test(value) && /(?:["']\s{0,8}:|[[,])\s{0,8}$/.test(before);
}
