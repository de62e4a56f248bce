import { Unanswered } from '../core/inspection.js';

/**
 * Questions that are under way, which all end with the signal. It has one listener for all of them: of more than ten, Node.js tells the
 * user that they may be a leak.
 */
export class Deadlines {
  readonly #signal: AbortSignal;
  readonly #underWay = new Set<Deadline>();

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    // Not AbortSignal.any: it can be collected before it fires, https://github.com/nodejs/node/pull/57867
    signal.addEventListener('abort', () => this.#interrupt(), { once: true });
  }

  /** For a question that may take so long, in milliseconds. */
  in(time: number): Deadline {
    const deadline = new Deadline(time, () => this.#underWay.delete(deadline));
    this.#underWay.add(deadline);
    if (this.#signal.aborted) deadline.end('interrupted');
    return deadline;
  }

  #interrupt(): void {
    for (const deadline of this.#underWay) deadline.end('interrupted');
  }
}

/** Ends a question when its time is over, or when everything ends. */
class Deadline {
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #forget: () => void;
  /** Why it ended; `undefined` if it did not. */
  reached: Unanswered | undefined;
  /** Rejects with that. undici heeds a signal only when it is connected, and a proxy can keep it from that for minutes. */
  readonly over: Promise<never>;
  #reject: (reason: Unanswered) => void = () => {};

  constructor(time: number, forget: () => void) {
    this.#forget = forget;
    this.over = new Promise((_, reject) => {
      this.#reject = reject;
    });
    this.over.catch(() => {});
    this.#timer = setTimeout(() => this.end('timeout'), time);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#forget();
  }

  end(reason: 'timeout' | 'interrupted'): void {
    this.reached ??= new Unanswered(reason);
    this.#reject(this.reached);
    this.#controller.abort();
  }
}
