import { MappedText } from '../../core/text.js';

/** Collects a decoded string, and where in the file each of its UTF-16 code units was written. */
export class Decoded {
  #value = '';
  /** Where the value stands, as long as it stands there in one piece. */
  #piece: { start: number; end: number } | undefined = { start: 0, end: 0 };
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** Characters that stand in `text` as they read. */
  copy(text: string, start: number, end: number): void {
    if (start >= end) return;
    if (this.#value === '') this.#piece = { start, end };
    else if (this.#piece?.end === start) this.#piece.end = end;
    else {
      this.#spread();
      this.#push(start, end);
    }
    this.#value += text.slice(start, end);
  }

  /** Characters that were written as something else, each of them as the whole of it: an escape, a folded line break. */
  put(characters: string, start: number, end: number): void {
    this.#spread();
    for (let index = 0; index < characters.length; index++) {
      this.#starts.push(start);
      this.#ends.push(end);
    }
    this.#value += characters;
  }

  get value(): string {
    return this.#value;
  }

  /** What was collected; if that is nothing, it stands at `empty`. */
  text(empty: number): MappedText {
    if (this.#value === '') return MappedText.verbatim('', empty);
    if (this.#piece !== undefined) return MappedText.verbatim(this.#value, this.#piece.start);
    return MappedText.decoded(this.#value, this.#starts, this.#ends);
  }

  #spread(): void {
    if (this.#piece !== undefined) this.#push(this.#piece.start, this.#piece.end);
    this.#piece = undefined;
  }

  #push(start: number, end: number): void {
    for (let at = start; at < end; at++) {
      this.#starts.push(at);
      this.#ends.push(at + 1);
    }
  }
}

/** Single-character escapes that JSON, YAML, TOML, Java and the shell agree on. */
export const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** The character whose code stands at `at` in `digits` hexadecimal digits; `undefined` if there are fewer, or no such one. */
export function hexCharacter(text: string, at: number, digits: number): string | undefined {
  const hex = text.slice(at, at + digits);
  if (hex.length !== digits || !/^[0-9a-fA-F]{1,8}$/.test(hex)) return undefined;
  const code = Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
