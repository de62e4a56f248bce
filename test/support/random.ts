const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();
const DIGITS = '0123456789';

/** Alphabets that generators of credentials draw from. */
export const alphabets = {
  alphanumeric: LOWER + UPPER + DIGITS,
  lower: LOWER + DIGITS,
  upper: UPPER + DIGITS,
  hex: `${DIGITS}abcdef`,
  upperHex: `${DIGITS}ABCDEF`,
  base32: `${UPPER}234567`,
  base64: `${LOWER}${UPPER}${DIGITS}+/`,
  base64url: `${LOWER}${UPPER}${DIGITS}-_`,
  letters: LOWER + UPPER,
  printable: `${LOWER}${UPPER}${DIGITS}!#%&()*+,-./:;<=>?@[]^_|~`,
} as const;

export type Alphabet = keyof typeof alphabets;

/** Random strings that are the same in every run, and differ from seed to seed. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = (seed * 0x9e3779b9 + 0x6d2b79f5) >>> 0;
  }

  /** A whole number from 0 to below `count`. */
  below(count: number): number {
    // mulberry32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * count);
  }

  of<Item>(items: ArrayLike<Item>): Item {
    return items[this.below(items.length)]!;
  }

  /** `length` characters of an alphabet. */
  string(length: number, alphabet: Alphabet = 'alphanumeric'): string {
    return Array.from({ length }, () => this.of(alphabets[alphabet])).join('');
  }

  /** What a service would issue: letters of both cases and digits, that nobody reads as words. */
  secret(length = 40): string {
    return this.string(length);
  }
}
