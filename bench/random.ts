/** A sequence of numbers that looks random and is the same in every run: the benchmark measures the same files. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0 || 1;
  }

  /** An integer in `0..limit-1`. */
  below(limit: number): number {
    // xorshift32
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) % limit;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }

  hex(length: number): string {
    return Array.from({ length }, () => this.below(16).toString(16)).join('');
  }

  bytes(length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    for (let at = 0; at < length; at++) bytes[at] = this.below(256);
    return bytes;
  }

  /** A positive number whose mean is 1 and whose logarithm is normal: how file sizes are spread. */
  logNormal(): number {
    // The sum of twelve uniform numbers is close enough to normal.
    let sum = -6;
    for (let count = 0; count < 12; count++) sum += this.below(1 << 20) / (1 << 20);
    return Math.exp(sum - 0.5);
  }
}
