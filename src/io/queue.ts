import { setTimeout as sleep } from 'node:timers/promises';
import { Unanswered, type UnknownReason } from '../core/inspection.js';
import { Host } from './queue-host.js';

/** How much is asked at once, and how long anything is waited for. Times in milliseconds. */
export interface Limits {
  readonly atOnce: number;
  /** Of these, of one host. */
  readonly perHost: number;
  /** For one answer. */
  readonly answer: number;
  /** How long a host may want to be left alone in all, before it is not worth it. */
  readonly wait: number;
  /** How often a question is put again. */
  readonly retries: number;
  /** Before a question is put again whose host has not said when; twice as long each time. */
  readonly pause: number;
  /** So many questions in a row that a host has not answered, and it is asked nothing more. */
  readonly silences: number;
}

export const LIMITS: Limits = {
  atOnce: 16,
  perHost: 4,
  answer: 10_000,
  wait: 60_000,
  retries: 2,
  pause: 1000,
  silences: 4,
};

/** Somebody waits for a server to start, which has a few secrets: all of a store are asked for in one round trip. */
export const LAUNCH_LIMITS: Limits = { ...LIMITS, atOnce: 32, perHost: 32 };

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

/** What a host that is down, or cannot be reached from here, comes to. */
const SILENT: readonly UnknownReason[] = ['timeout', 'unreachable', 'provider-error'];

/** Lets so many tasks run at once, and so many for one host; of the hosts that may be asked, the one with most waiting goes first. */
export class Queue {
  readonly #limits: Limits;
  readonly #signal: AbortSignal;
  readonly #hosts = new Map<string, Host>();
  #running = 0;

  constructor(limits: Limits, signal: AbortSignal) {
    this.#limits = limits;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#interrupt(), { once: true });
  }

  /** Runs the task when it is its host's turn, and again after an `Again`. Rejects with what it was otherwise if that does not help. */
  async run<Result>(origin: string, task: () => Promise<Result>): Promise<Result> {
    const host = this.#hostOf(origin);
    for (let tries = 0; ; tries++) {
      await this.#turn(host);
      let pause: number;
      try {
        const result = await task();
        host.silences = 0;
        return result;
      } catch (error) {
        pause = this.#heed(error, tries, host);
      } finally {
        this.#done(host);
      }
      if (pause > 0) await sleep(pause, undefined, { signal: this.#signal }).catch(interrupted);
    }
  }

  /** How long to wait before another try, beyond what the host wants; throws if there is none. */
  #heed(error: unknown, tries: number, host: Host): number {
    if (!(error instanceof Again)) {
      if (error instanceof Unanswered) this.#count(error, host);
      throw error;
    }
    const { otherwise, wait } = error;
    const pause = this.#limits.pause * 2 ** tries;
    const isLimited = otherwise.reason === 'rate-limited';
    const isForAll = isLimited || wait !== undefined;
    if (isLimited) host.slower();
    if (isForAll) {
      host.leaveAlone(wait ?? pause, this.#limits.wait, otherwise);
      host.whenFree(() => this.#next());
    }
    if (tries < this.#limits.retries && host.closed === undefined) return isForAll ? 0 : pause;
    this.#count(otherwise, host);
    throw otherwise;
  }

  #count(error: Unanswered, host: Host): void {
    host.silences = SILENT.includes(error.reason) ? host.silences + 1 : 0;
    if (host.silences >= this.#limits.silences) host.close(error);
  }

  #hostOf(origin: string): Host {
    const known = this.#hosts.get(origin);
    if (known) return known;
    const host = new Host(this.#limits.perHost);
    this.#hosts.set(origin, host);
    return host;
  }

  async #turn(host: Host): Promise<void> {
    if (this.#signal.aborted) interrupted();
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
      const ready = [...this.#hosts.values()].filter((host) => host.isReady);
      if (ready.length === 0) return;
      const host = ready.reduce((one, other) => (other.waiting.length > one.waiting.length ? other : one));
      host.running++;
      this.#running++;
      host.waiting.shift()!.start();
    }
  }

  #interrupt(): void {
    for (const host of this.#hosts.values()) host.close(new Unanswered('interrupted'));
  }
}

export function interrupted(): never {
  throw new Unanswered('interrupted');
}
