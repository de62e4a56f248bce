import type { Comment } from '../../core/document.js';
import { MappedText } from '../../core/text.js';
import type { Problems } from './bounded.js';
import { commentLines, HASH } from './comments.js';
import { Decoded, hexCharacter, SIMPLE_ESCAPES } from './escapes.js';
import { afterBreak } from './line-breaks.js';

export interface JsonToken {
  /** `word` is whatever stands unquoted: a number, a literal, a JSON5 key. */
  readonly kind: '{' | '}' | '[' | ']' | ',' | ':' | 'string' | 'word' | 'end';
  readonly start: number;
  readonly end: number;
  /** Of a string or word; empty for the others. */
  readonly text: MappedText;
}

const NOTHING = MappedText.verbatim('', 0);
const WORD_END = /[\s,:{}[\]"']|\/[/*]/g;
const STRING_STOP = { '"': /["\\\n\r]/g, "'": /['\\\n\r]/g };
/** Escapes of JSON5 that JSON does not have; https://spec.json5.org/#strings */
const JSON5_ESCAPES: Readonly<Record<string, string>> = { v: '\v', "'": "'" };

/** Splits JSON, JSON with comments, and JSON5 into tokens. What none of them allows is a problem, and skipped or kept. */
export class JsonScanner {
  readonly comments: Comment[] = [];
  readonly #text: string;
  readonly #problems: Problems;
  #at = 0;
  #ahead: JsonToken | undefined;

  constructor(text: string, problems: Problems, at = 0) {
    this.#text = text;
    this.#problems = problems;
    this.#at = at;
  }

  peek(): JsonToken {
    this.#ahead ??= this.#scan();
    return this.#ahead;
  }

  next(): JsonToken {
    const token = this.peek();
    this.#ahead = undefined;
    return token;
  }

  /** From here on there is nothing but the end. */
  stop(): void {
    this.#ahead = { kind: 'end', start: this.#at, end: this.#at, text: NOTHING };
    this.#at = this.#text.length;
  }

  #scan(): JsonToken {
    this.#skipSpace();
    const start = this.#at;
    const character = this.#text[start];
    switch (character) {
      case undefined:
        return { kind: 'end', start, end: start, text: NOTHING };
      case '{':
      case '}':
      case '[':
      case ']':
      case ',':
      case ':':
        this.#at++;
        return { kind: character, start, end: this.#at, text: NOTHING };
      case '"':
      case "'": {
        const text = this.#string(character);
        return { kind: 'string', start, end: this.#at, text };
      }
      default: {
        this.#at = this.#find(WORD_END);
        const text = MappedText.verbatim(this.#text.slice(start, this.#at), start);
        return { kind: 'word', start, end: this.#at, text };
      }
    }
  }

  #skipSpace(): void {
    for (;;) {
      const character = this.#text[this.#at];
      if (character === undefined) return;
      if (/\s/.test(character)) this.#at++;
      else if (character === '/' && this.#text[this.#at + 1] === '/') this.#comment(/^\/{2,400}/);
      else if (character === '/' && this.#text[this.#at + 1] === '*') this.#blockComment();
      else if (character === '#') {
        this.#problems.add('a comment does not begin with #', this.#at);
        this.#comment(HASH);
      } else return;
    }
  }

  #comment(marker: RegExp): void {
    const start = this.#at;
    this.#at = this.#find(/[\n\r]/g);
    this.comments.push(...commentLines(this.#text, { start, end: this.#at }, marker));
  }

  #blockComment(): void {
    const start = this.#at + 2;
    const close = this.#text.indexOf('*/', start);
    if (close === -1) this.#problems.add('a comment is not closed', this.#at);
    const end = close === -1 ? this.#text.length : close;
    for (const comment of commentLines(this.#text, { start, end }, /^[ \t]{0,400}\*{0,400}/)) {
      this.comments.push(comment);
    }
    this.#at = Math.min(end + 2, this.#text.length);
  }

  #string(quote: '"' | "'"): MappedText {
    const opened = this.#at;
    const decoded = new Decoded();
    this.#at++;
    for (;;) {
      const start = this.#at;
      this.#at = this.#find(STRING_STOP[quote]);
      decoded.copy(this.#text, start, this.#at);
      const character = this.#text[this.#at];
      if (character === '\\') this.#escape(decoded);
      else {
        if (character === quote) this.#at++;
        else this.#problems.add('a string is not closed', opened);
        return decoded.text(opened + 1);
      }
    }
  }

  #escape(decoded: Decoded): void {
    const start = this.#at;
    const character = this.#text[start + 1] ?? '';
    const digits = character === 'u' ? 4 : character === 'x' ? 2 : 0;
    const hex = digits > 0 ? hexCharacter(this.#text, start + 2, digits) : undefined;
    const simple = SIMPLE_ESCAPES[character] ?? JSON5_ESCAPES[character];
    this.#at = start + 2;
    if (hex !== undefined) {
      this.#at += digits;
      decoded.put(hex, start, this.#at);
    } else if (simple !== undefined) decoded.put(simple, start, this.#at);
    else if (character === '0' && !/[0-9]/.test(this.#text[start + 2] ?? ''))
      decoded.put('\0', start, this.#at);
    else if (/["\\/]/.test(character)) decoded.put(character, start, this.#at);
    else if (/[\n\r\u2028\u2029]/.test(character))
      this.#at = Math.max(this.#at, afterBreak(this.#text, start + 1));
    else {
      this.#problems.add('an escape is invalid', start);
      this.#at = Math.min(this.#at, this.#text.length);
      decoded.put(character, start, this.#at);
    }
  }

  /** Where `stop` is found next, else the end. */
  #find(stop: RegExp): number {
    stop.lastIndex = this.#at;
    return stop.exec(this.#text)?.index ?? this.#text.length;
  }
}
