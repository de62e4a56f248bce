import { createHash, createHmac, randomBytes } from 'node:crypto';

/**
 * Names credentials without telling anything about them: HMAC-SHA256 under a key that no report holds, 128 bits of it.
 * An unkeyed hash would let anybody who reads a report try passwords against it.
 */
export class Fingerprints {
  readonly #key: string | Buffer;

  /** `key` makes fingerprints comparable between runs; without one they are good for this run alone. */
  constructor(key: string | undefined) {
    this.#key = key ?? randomBytes(32);
  }

  /** 32 hexadecimal digits. */
  of(value: string): string {
    return createHmac('sha256', this.#key).update(value, 'utf8').digest('hex').slice(0, 32);
  }
}

/** A short name for a text that is no secret: the same everywhere, in 32 hexadecimal digits. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 32);
}
