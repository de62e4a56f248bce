import { Unanswered } from '../core/inspection.js';

/** Ends a question when its time is over, or when everything ends. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #all: AbortSignal;
  /** Why it ended; `undefined` if it did not. */
  reached: Unanswered | undefined;
  /** Rejects with that. undici heeds a signal only when it is connected, and a proxy can keep it from that for minutes. */
  readonly over: Promise<never>;
  #reject: (reason: Unanswered) => void = () => {};

  constructor(time: number, all: AbortSignal) {
    this.#all = all;
    this.over = new Promise((_, reject) => {
      this.#reject = reject;
    });
    this.over.catch(() => {});
    this.#timer = setTimeout(() => this.#end('timeout'), time);
    // Not AbortSignal.any: it can be collected before it fires, https://github.com/nodejs/node/pull/57867
    if (all.aborted) this.#interrupt();
    else all.addEventListener('abort', this.#interrupt, { once: true });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#all.removeEventListener('abort', this.#interrupt);
  }

  readonly #interrupt = (): void => this.#end('interrupted');

  #end(reason: 'timeout' | 'interrupted'): void {
    this.reached ??= new Unanswered(reason);
    this.#reject(this.reached);
    this.#controller.abort();
  }
}
