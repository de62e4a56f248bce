import { setTimeout as sleep } from 'node:timers/promises';
import { Unanswered } from '../core/inspection.js';

/** How much is asked at once, and how long anything is waited for. Times in milliseconds. */
export interface Limits {
  readonly atOnce: number;
  /** Of these, of one host. */
  readonly perHost: number;
  /** For one answer. */
  readonly answer: number;
  /** The longest wait that a host may ask for, before it is not worth it. */
  readonly wait: number;
  /** How often a question is put again. */
  readonly retries: number;
  /** Before a question is put again whose host has not said when. */
  readonly pause: number;
}

export const LIMITS: Limits = {
  atOnce: 16,
  perHost: 4,
  answer: 10_000,
  wait: 60_000,
  retries: 2,
  pause: 1000,
};

/** A try that may be worth another. */
export class Again extends Error {
  override readonly name = 'Again';

  /** What it is if there is no other. */
  readonly otherwise: Unanswered;
  /** For how long the host wants to be left alone; `undefined` if it has not said. */
  readonly wait: number | undefined;

  constructor(otherwise: Unanswered, wait: number | undefined) {
    super(otherwise.message);
    this.otherwise = otherwise;
    this.wait = wait;
  }
}

/** Tasks of one host. */
class Host {
  readonly waiting: Waiting[] = [];
  running = 0;
  /** When it may be asked again, in milliseconds of the process. */
  freeAt = 0;
  /** Why it is asked nothing more. */
  closed: Unanswered | undefined;
}

interface Waiting {
  readonly start: () => void;
  readonly fail: (error: Unanswered) => void;
}

/** Lets so many tasks run at once, and so many for one host; of the hosts that may be asked, the one with most waiting goes first. */
export class Queue {
  readonly #limits: Limits;
  readonly #signal: AbortSignal | undefined;
  readonly #hosts = new Map<string, Host>();
  #running = 0;

  constructor(limits: Limits, signal?: AbortSignal) {
    this.#limits = limits;
    this.#signal = signal;
    signal?.addEventListener('abort', () => this.#interrupt(), { once: true });
  }

  /** Runs the task when it is its host's turn, and again after an `Again`. Rejects with what it was otherwise if that does not help. */
  async run<Result>(origin: string, task: () => Promise<Result>): Promise<Result> {
    const host = this.#hostOf(origin);
    for (let tries = 0; ; tries++) {
      await this.#turn(host);
      const outcome = await task()
        .catch((error: unknown) => {
          if (error instanceof Again) return error;
          throw error;
        })
        .finally(() => this.#done(host));
      if (!(outcome instanceof Again)) return outcome;
      await this.#beforeAnother(outcome, tries, host);
    }
  }

  async #beforeAnother({ otherwise, wait }: Again, tries: number, host: Host): Promise<void> {
    if (wait !== undefined && wait > this.#limits.wait) {
      host.closed = otherwise;
      for (const { fail } of host.waiting.splice(0)) fail(otherwise);
    }
    if (host.closed || tries >= this.#limits.retries) throw otherwise;
    if (wait !== undefined) this.#pause(host, wait);
    else await sleep(this.#limits.pause * 2 ** tries, undefined, { signal: this.#signal }).catch(interrupted);
  }

  #hostOf(origin: string): Host {
    const known = this.#hosts.get(origin);
    if (known) return known;
    const host = new Host();
    this.#hosts.set(origin, host);
    return host;
  }

  async #turn(host: Host): Promise<void> {
    if (this.#signal?.aborted) interrupted();
    if (host.closed) throw host.closed;
    await new Promise<void>((start, fail) => {
      host.waiting.push({ start, fail });
      this.#next();
    });
  }

  #done(host: Host): void {
    host.running--;
    this.#running--;
    this.#next();
  }

  #next(): void {
    while (this.#running < this.#limits.atOnce) {
      const now = performance.now();
      const ready = [...this.#hosts.values()].filter(
        ({ waiting, running, freeAt }) =>
          waiting.length > 0 && running < this.#limits.perHost && freeAt <= now,
      );
      if (ready.length === 0) return;
      const host = ready.reduce((one, other) => (other.waiting.length > one.waiting.length ? other : one));
      host.running++;
      this.#running++;
      host.waiting.shift()!.start();
    }
  }

  #pause(host: Host, wait: number): void {
    host.freeAt = Math.max(host.freeAt, performance.now() + wait);
    // A little later than that, since timers may be early.
    sleep(wait + 1, undefined, { signal: this.#signal }).then(
      () => this.#next(),
      () => {},
    );
  }

  #interrupt(): void {
    for (const { waiting } of this.#hosts.values()) {
      for (const { fail } of waiting.splice(0)) fail(new Unanswered('interrupted'));
    }
  }
}

function interrupted(): never {
  throw new Unanswered('interrupted');
}
