import type { TextRange } from '../../core/text.js';

/** How the lines of a text end. */
export function lineEnd(text: string): '\n' | '\r\n' {
  const first = text.indexOf('\n');
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line that holds `offset` ends, in front of its line end. */
export function lineStop(text: string, offset: number): number {
  const next = text.indexOf('\n', offset);
  if (next === -1) return text.length;
  return text[next - 1] === '\r' && next > offset ? next - 1 : next;
}

/** What stands in front of `offset` in its line, if that is nothing but white space. */
export function indentation(text: string, offset: number): string | undefined {
  const before = text.slice(lineStart(text, offset), offset);
  return /^[ \t]*$/.test(before) ? before : undefined;
}

/** A stretch with the whole line around it, if there is nothing else in it. */
export function wholeLine(text: string, { start, end }: TextRange): TextRange {
  const stop = lineStop(text, end);
  if (indentation(text, start) === undefined || !/^[ \t]*$/.test(text.slice(end, stop)))
    return { start, end };
  const next = text.indexOf('\n', end);
  return { start: lineStart(text, start), end: next === -1 ? text.length : next + 1 };
}
