import type { MappedText, TextRange } from '../../core/text.js';

/** Which characters of a decoded text stand in a range of the file. */
export function decodedRange(text: MappedText, range: TextRange): TextRange {
  const start = firstFrom(text, 0, (one) => one.end > range.start);
  return { start, end: firstFrom(text, start, (one) => one.start >= range.end) };
}

/** The first character from `from` on for which it holds, as it does for all behind it. */
function firstFrom(text: MappedText, from: number, holds: (one: TextRange) => boolean): number {
  let low = from;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(text.range(middle, middle + 1))) high = middle;
    else low = middle + 1;
  }
  return low;
}
