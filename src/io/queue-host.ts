import type { Unanswered } from '../core/inspection.js';

interface Waiting {
  readonly start: () => void;
  readonly fail: (error: Unanswered) => void;
}

/** One host in the queue: what waits for it, and how it wants to be treated. */
export class Host {
  readonly waiting: Waiting[] = [];
  running = 0;
  /** Questions in a row that it has not answered. */
  silences = 0;
  /** How much it is asked at once. */
  #most: number;
  /** When it may be asked again, in milliseconds of the process. */
  #freeAt = 0;
  /** How long it has been left alone in all. */
  #alone = 0;
  #timer: NodeJS.Timeout | undefined;
  #closed: Unanswered | undefined;

  constructor(most: number) {
    this.#most = most;
  }

  /** Why it is asked nothing more. */
  get closed(): Unanswered | undefined {
    return this.#closed;
  }

  get isReady(): boolean {
    return this.waiting.length > 0 && this.running < this.#most && this.#isFree;
  }

  get #isFree(): boolean {
    return this.#freeAt <= performance.now();
  }

  /** It was asked too much. */
  slower(): void {
    this.#most = Math.max(1, this.#most >> 1);
  }

  /** Nothing is asked for `wait` from now; nothing at all if that makes it more than `longest` in all. */
  leaveAlone(wait: number, longest: number, otherwise: Unanswered): void {
    const now = performance.now();
    const more = now + wait - Math.max(now, this.#freeAt);
    if (more <= 0) return;
    this.#alone += more;
    this.#freeAt = now + wait;
    if (this.#alone > longest) this.close(otherwise);
  }

  /** Calls back when it may be asked again, unless it is asked nothing more. */
  whenFree(next: () => void): void {
    clearTimeout(this.#timer);
    if (this.#closed !== undefined) return;
    const left = this.#freeAt - performance.now();
    // Timers may be early, and then nothing else would ever look again.
    this.#timer = setTimeout(
      () => (this.#isFree ? next() : this.whenFree(next)),
      Math.max(0, Math.ceil(left)),
    );
  }

  close(because: Unanswered): void {
    this.#closed ??= because;
    clearTimeout(this.#timer);
    for (const { fail } of this.waiting.splice(0)) fail(because);
  }
}
