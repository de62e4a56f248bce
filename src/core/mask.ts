import { isDefaultPassword } from './classify/local-dev.js';
import { looksGenerated } from './classify/randomness.js';
import { displayable } from './display.js';
import type { Excerpt } from './report.js';
import type { LineIndex, TextRange } from './text.js';

/** What stands in for any part of a credential. Of one length: the length of a password is a hint too. */
export const MASK = '****';

/** A credential of a file. */
export interface Concealed {
  readonly range: TextRange;
  readonly value: string;
  /** The part in front that every credential of its kind has, and that may be seen. */
  readonly prefix: string;
  /** What it says to everybody who can decode it. */
  readonly decoded?: string | undefined;
}

/** Characters of the line that are shown before and after the masked value. */
const BEFORE = 70;
const AFTER = 24;

/** As many characters of what was generated say something about it. */
const PIECE = 6;
/** As many of what is made of words, which other texts are made of too. */
const LONG_PIECE = 16;

/**
 * Looks for what nobody has found to be a credential: beside one that was found in a broken line, or one of another file. Where
 * text is only shown, hiding too much costs nothing.
 */
const LONG_WORD = /[A-Za-z0-9+/_-]{16,400}/g;

/**
 * Hides the credentials of a file in everything that is shown of it. Not only where they were found: a value, and each
 * longer piece of one, is masked wherever it stands, in the middle of a comment, a key or another word too. The work is
 * linear in the length of the values and of what is shown.
 */
export class Mask {
  readonly #text: string;
  readonly #lines: LineIndex;
  readonly #ranges: readonly TextRange[];
  /** Hashes of all pieces, sorted: two pieces share one once in four thousand million times, and then a little more is hidden. */
  readonly #pieces: Uint32Array;
  /** Lengths of the pieces. */
  readonly #sizes = new Set<number>();

  /** `credentials`: in the order of the file. */
  constructor(text: string, lines: LineIndex, credentials: readonly Concealed[]) {
    this.#text = text;
    this.#lines = lines;
    this.#ranges = credentials.map(({ range }) => range);
    const pieces: number[] = [];
    const known = new Set<string>();
    for (const { range, value, prefix, decoded } of credentials) {
      // As it is written it can stand elsewhere too: behind escapes, or as Base64 of something that holds it.
      for (const form of [value, text.slice(range.start, range.end), decoded ?? '']) {
        // What everybody knows is a word like any other: `postgres` stands in every second line.
        if (form.length < PIECE || known.has(form) || isDefaultPassword(form)) continue;
        known.add(form);
        const open = form.startsWith(prefix) ? prefix.length : 0;
        for (const [part, from, size] of partsOf(form, open)) {
          this.#sizes.add(size);
          for (let start = from; start + size <= part.length; start++) pieces.push(hashOf(part, start, size));
        }
      }
    }
    this.#pieces = Uint32Array.from(pieces).sort();
  }

  /** A string out of the file, or made from one, with what is secret in it masked. */
  conceal(text: string): string {
    return replaced(text, 0, text.length, this.#secretsIn(text));
  }

  /** The line of a credential, cut to a width that fits a screen, with every secret in it masked. */
  excerpt({ range, prefix }: Concealed): Excerpt {
    const line = this.#lines.lineRange(range.start);
    const end = Math.min(range.end, line.end);
    const from = Math.max(line.start, range.start - BEFORE);
    const to = Math.min(line.end, end + AFTER);
    const before = displayable(this.#shown(from, range.start)).trimStart();
    const after = displayable(this.#shown(end, to));
    const shown = `${from > line.start ? '…' : ''}${before}`;
    const masked = `${displayable(prefix)}${MASK}`;
    return {
      text: `${shown}${masked}${after}${to < line.end ? '…' : ''}`,
      start: [...shown].length,
      length: [...masked].length,
    };
  }

  /** The line that holds a range: as it is with every secret masked, and as it would be with another text in the range. */
  edited(range: TextRange, text: string): { readonly before: string; readonly after: string | undefined } {
    const line = this.#lines.lineRange(range.start);
    const [left, right] = [this.#shown(line.start, range.start), this.#shown(range.end, line.end)];
    const rest = this.#text.slice(line.start, range.start) + this.#text.slice(range.end, line.end);
    const open = left + right === rest && displayable(rest) === rest.replaceAll('\t', ' ');
    return {
      before: displayable(`${left}${MASK}${right}`),
      after: open ? `${left}${text}${right}` : undefined,
    };
  }

  #shown(start: number, end: number): string {
    // A piece that is cut off by the edge is one as well.
    const from = Math.max(0, start - LONG_PIECE);
    const around = this.#text.slice(from, end + LONG_PIECE);
    const secret = this.#secretsIn(around);
    for (let at = this.#firstBehind(from); at < this.#ranges.length; at++) {
      const range = this.#ranges[at]!;
      if (range.start >= from + around.length) break;
      if (range.end > from) secret.fill(1, Math.max(0, range.start - from), range.end - from);
    }
    const rest = Array.from({ length: around.length }, (_, at) => (secret[at] ? ' ' : around[at])).join('');
    for (const { index, 0: word } of rest.matchAll(LONG_WORD)) {
      if (looksGenerated(word)) secret.fill(1, index, index + word.length);
    }
    return replaced(around, start - from, Math.max(start, end) - from, secret);
  }

  /** Index of the first range that ends behind `offset`; they do not overlap. */
  #firstBehind(offset: number): number {
    let low = 0;
    let high = this.#ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#ranges[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** One for each character that belongs to a piece. */
  #secretsIn(text: string): Uint8Array {
    const secret = new Uint8Array(text.length);
    for (const size of this.#sizes) {
      for (let start = 0; start + size <= text.length; start++) {
        if (this.#isPiece(hashOf(text, start, size))) secret.fill(1, start, start + size);
      }
    }
    return secret;
  }

  #isPiece(hash: number): boolean {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#pieces[middle]! < hash) low = middle + 1;
      else high = middle;
    }
    return this.#pieces[low] === hash;
  }
}

/** What of a value is secret, from where on, and in pieces of which length. */
function partsOf(value: string, open: number): readonly (readonly [string, number, number])[] {
  if (!value.includes('://') && looksGenerated(value)) return [[value, Math.max(0, open - PIECE + 1), PIECE]];
  const long = Math.min(LONG_PIECE, value.length);
  const whole = [value, Math.max(0, open - long + 1), long] as const;
  if (!value.includes('://')) return [whole];
  // `https` and `webhook` are no secret.
  const generated = value.split(/[/?#&=:@]/).filter((part) => part.length >= PIECE && looksGenerated(part));
  return [whole, ...generated.map((part) => [part, 0, PIECE] as const)];
}

/** FNV-1a over UTF-16 code units: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(text: string, start: number, size: number): number {
  let hash = 0x811c9dc5 ^ size;
  for (let at = start; at < start + size; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The characters `start..end` with one mask for each run of secret ones. */
function replaced(text: string, start: number, end: number, secret: Uint8Array): string {
  let shown = '';
  for (let at = start; at < end; ) {
    const hidden = secret[at];
    let next = at + 1;
    while (next < end && secret[next] === hidden) next++;
    shown += hidden ? MASK : text.slice(at, next);
    at = next;
  }
  return shown;
}
