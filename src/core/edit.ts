import type { TextRange } from './text.js';

/** Another text for a stretch of a file. */
export interface Edit {
  readonly range: TextRange;
  readonly text: string;
}

/** The text with the edits made; `undefined` if two of them are about the same characters. */
export function edited(text: string, edits: readonly Edit[]): string | undefined {
  const parts: string[] = [];
  let from = 0;
  for (const { range, text: replacement } of inFileOrder(edits)) {
    if (range.start < from) return undefined;
    parts.push(text.slice(from, range.start), replacement);
    from = range.end;
  }
  return [...parts, text.slice(from)].join('');
}

/** Of those at the same place, the order in which they were given stays. */
function inFileOrder(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort(
    (one, other) => one.range.start - other.range.start || one.range.end - other.range.end,
  );
}
