import type { TextRange } from '../../core/text.js';
import { Decoded, hexCharacter } from './escapes.js';
import { breakAt, nextBreak, skipBlanks, trimBlanks } from './line-breaks.js';

/** Decodes a plain scalar; https://yaml.org/spec/1.2.2/#733-plain-style */
export function plain(source: string): Decoded {
  const out = new Decoded();
  fold(out, source, (from, to) => out.copy(source, from, to));
  return out;
}

/** Decodes what stands between single quotes; https://yaml.org/spec/1.2.2/#732-single-quoted-style */
export function singleQuoted(source: string): Decoded {
  const out = new Decoded();
  fold(out, source, (from, to) => {
    let at = from;
    for (const { index } of source.slice(from, to).matchAll(/''/g)) {
      out.copy(source, at, from + index);
      out.put("'", from + index, from + index + 2);
      at = from + index + 2;
    }
    out.copy(source, at, to);
  });
  return out;
}

/** Joins the lines of a flow scalar: one break is a space, several are one less. */
function fold(out: Decoded, source: string, piece: (from: number, to: number) => void): void {
  let breaks: TextRange[] = [];
  for (let at = 0, first = true; ; first = false) {
    const newline = nextBreak(source, at);
    const from = first ? at : skipBlanks(source, at);
    const to = newline === undefined ? source.length : trimBlanks(source, from, newline.start);
    if (from < to || first || newline === undefined) {
      putBreaks(out, breaks);
      breaks = [];
      piece(from, to);
    }
    if (newline === undefined) return;
    breaks.push(newline);
    at = newline.end;
  }
}

/** https://yaml.org/spec/1.2.2/#57-escaped-characters */
const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
};

/** Decodes what stands between double quotes; https://yaml.org/spec/1.2.2/#731-double-quoted-style */
export function doubleQuoted(source: string): Decoded {
  const out = new Decoded();
  const special = /[\\\n\r \t]/g;
  for (let at = 0; at < source.length; ) {
    special.lastIndex = at;
    const next = special.exec(source)?.index ?? source.length;
    out.copy(source, at, next);
    const character = source[next];
    if (character === '\\') at = putEscape(out, source, next);
    else if (breakAt(source, next) !== undefined) at = foldBreaks(out, source, next);
    else {
      at = character === '\r' ? next + 1 : skipBlanks(source, next);
      // White space before a line break is not content.
      if (character === '\r' || breakAt(source, at) === undefined) out.copy(source, next, at);
    }
  }
  return out;
}

function putEscape(out: Decoded, source: string, start: number): number {
  const character = source[start + 1] ?? '';
  const simple = ESCAPES[character];
  if (simple !== undefined) {
    out.put(simple, start, start + 2);
    return start + 2;
  }
  const newline = breakAt(source, start + 1);
  if (newline !== undefined) return skipBlanks(source, newline.end);
  const digits = character === 'x' ? 2 : character === 'u' ? 4 : character === 'U' ? 8 : 0;
  const hex = digits > 0 ? hexCharacter(source, start + 2, digits) : undefined;
  const end = Math.min(start + 2 + digits, source.length);
  if (hex === undefined) out.copy(source, start, end);
  else out.put(hex, start, end);
  return end;
}

function foldBreaks(out: Decoded, source: string, start: number): number {
  const breaks: TextRange[] = [];
  let at = start;
  for (let next = breakAt(source, at); next !== undefined; next = breakAt(source, at)) {
    breaks.push(next);
    at = skipBlanks(source, next.end);
  }
  putBreaks(out, breaks);
  return at;
}

/** One break between two lines is a space; of more than one, all but the last. */
function putBreaks(out: Decoded, breaks: readonly TextRange[]): void {
  const [only] = breaks;
  if (breaks.length === 1 && only !== undefined) out.put(' ', only.start, only.end);
  else for (const { start, end } of breaks.slice(0, -1)) out.put('\n', start, end);
}
