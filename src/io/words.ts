import { decode } from '../core/source.js';

/** Git takes a file for binary if there is a NUL in so many bytes. */
const BINARY_HEAD = 8000;

/** ASCII words that are looked for in the bytes of files, which need not be decoded for that. */
export class Words {
  readonly #words: readonly string[];
  readonly #needles: readonly Buffer[];

  constructor(words: readonly string[]) {
    this.#words = words;
    this.#needles = words.map((word) => Buffer.from(word));
  }

  /** Whether one of them is there. What is binary holds none, unless it is UTF-16. */
  isIn(bytes: Buffer): boolean {
    if (!bytes.subarray(0, BINARY_HEAD).includes(0))
      return this.#needles.some((needle) => bytes.includes(needle));
    const { text, encoding } = decode(bytes);
    return encoding.startsWith('utf-16') && this.#words.some((word) => text.includes(word));
  }
}
