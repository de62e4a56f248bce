import { displayable } from './display.js';
import type { Excerpt } from './report.js';
import type { LineIndex, TextRange } from './text.js';

/** What stands in for any part of a credential. Of one length: the length of a password is a hint too. */
export const MASK = '****';

/** Characters of the line that are shown before and after the masked value. */
const BEFORE = 70;
const AFTER = 24;

/**
 * The line of `range` with every secret in it masked, cut to a width that fits a screen. `secrets` are the ranges of
 * all credentials of the file in order, and `values` what they are: a value is masked wherever it stands, in the middle of
 * a comment or of another word too.
 */
export function excerptOf(
  text: string,
  lines: LineIndex,
  range: TextRange,
  prefix: string,
  secrets: readonly TextRange[],
  values: readonly string[],
): Excerpt {
  const line = lines.lineRange(range.start);
  const end = Math.min(range.end, line.end);
  const before = maskedSpan(text, Math.max(line.start, range.start - BEFORE), range.start, secrets, values);
  const after = maskedSpan(text, end, Math.min(line.end, end + AFTER), secrets, values);
  const shown = `${range.start - BEFORE > line.start ? '…' : ''}${before.trimStart()}`;
  const masked = `${displayable(prefix)}${MASK}`;
  return {
    text: `${shown}${masked}${after}${end + AFTER < line.end ? '…' : ''}`,
    start: [...shown].length,
    length: [...masked].length,
  };
}

function maskedSpan(
  text: string,
  start: number,
  end: number,
  secrets: readonly TextRange[],
  values: readonly string[],
): string {
  let shown = '';
  let at = start;
  for (const secret of secrets) {
    if (secret.end <= start || secret.start >= end) continue;
    if (secret.start > at) shown += text.slice(at, secret.start);
    if (secret.end > at) shown += MASK;
    at = Math.max(at, Math.min(secret.end, end));
  }
  shown += text.slice(at, Math.max(at, end));
  return displayable(maskValues(shown, values));
}

/** The text with every occurrence of each value masked. Values too short to be told from any word are left. */
export function maskValues(text: string, values: readonly string[]): string {
  let masked = text;
  for (const value of values)
    if (value.length >= 6 && masked.includes(value)) masked = masked.replaceAll(value, MASK);
  return masked;
}
