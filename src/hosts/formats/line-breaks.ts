import type { TextRange } from '../../core/text.js';

/** The next `\n` or `\r\n`. */
export function nextBreak(text: string, from: number): TextRange | undefined {
  const newline = text.indexOf('\n', from);
  if (newline === -1) return undefined;
  return { start: newline > from && text[newline - 1] === '\r' ? newline - 1 : newline, end: newline + 1 };
}

/** The `\n` or `\r\n` that stands at `at`. */
export function breakAt(text: string, at: number): TextRange | undefined {
  if (text[at] === '\n') return { start: at, end: at + 1 };
  return text[at] === '\r' && text[at + 1] === '\n' ? { start: at, end: at + 2 } : undefined;
}

/** Where the line break at `at` ends, which may be a lone `\r` too; `at` itself if there is none. */
export function afterBreak(text: string, at: number): number {
  return breakAt(text, at)?.end ?? (text[at] === '\r' ? at + 1 : at);
}

/** Behind the spaces and tabs at `from`. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}

/** Before the spaces and tabs that end at `from`, but not before `start`. */
export function trimBlanks(text: string, start: number, from: number): number {
  let at = from;
  while (at > start && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
  return at;
}
