import { Decoded, hexCharacter, SIMPLE_ESCAPES } from './escapes.js';
import { afterBreak } from './line-breaks.js';

const ESCAPES: Readonly<Record<string, string>> = { ...SIMPLE_ESCAPES, e: '\x1b', '"': '"', '\\': '\\' };
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** Decodes what stands between the quotes of a basic or literal string; https://toml.io/en/v1.0.0#string */
export function tomlString(source: string, style: 'basic' | 'literal', multiline: boolean): Decoded {
  const out = new Decoded();
  const special = style === 'basic' ? /[\\\r\n]/g : /[\r\n]/g;
  // A line break right after the opening quotes is not content.
  let at = multiline ? afterBreak(source, 0) : 0;
  while (at < source.length) {
    special.lastIndex = at;
    const next = special.exec(source)?.index ?? source.length;
    out.copy(source, at, next);
    if (source[next] === '\\') at = putEscape(out, source, next);
    else {
      at = afterBreak(source, next);
      if (at - next === 1 && source[next] === '\n') out.copy(source, next, at);
      else if (at > next) out.put('\n', next, at);
    }
  }
  return out;
}

function putEscape(out: Decoded, source: string, start: number): number {
  const character = source[start + 1] ?? '';
  const digits = DIGITS[character] ?? 0;
  const value = digits > 0 ? hexCharacter(source, start + 2, digits) : ESCAPES[character];
  const end = start + 2 + digits;
  if (value !== undefined) {
    out.put(value, start, end);
    return end;
  }
  // What is left is a backslash that joins its line with the next one that is not blank.
  let at = start + 1;
  while (/[ \t\r\n]/.test(source[at] ?? '')) at++;
  return at;
}
