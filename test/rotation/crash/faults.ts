import { Unanswered, type UnknownReason } from '../../../src/core/inspection.js';

/** The process was killed: nothing that it was about to do happens any more. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

/** What becomes of one call. */
export type Fault =
  | 'kill before'
  | 'kill after'
  /** The other side says no in its documented way: the answer that the call has for that. */
  | 'no'
  | 'time-out before'
  | 'time-out after'
  /** What was there a moment ago. */
  | 'stale'
  | UnknownReason;

/** Every way that a call can fail: 401 and 403 are `refused`, 404, 409 and 422 are answers of their own or none that is documented, 429, 500. */
export const FAULTS: readonly Fault[] = [
  'kill before',
  'kill after',
  'no',
  'time-out before',
  'time-out after',
  'stale',
  'refused',
  'unexpected-reply',
  'rate-limited',
  'provider-error',
  'unreachable',
];

/** Where in the order of calls something goes wrong. */
export interface Plan {
  /** Number of the call, from 0. */
  readonly at: number;
  readonly fault: Fault;
  /** From there on, so many calls of that name go wrong: an outage. */
  readonly times: number;
}

/** A call that somebody makes of the world. */
export interface Call<Result> {
  readonly name: string;
  readonly act: () => Result;
  /** How the other side says no, if it has a way. */
  readonly no?: () => Result;
  /** The same of a moment ago. */
  readonly stale?: () => Result;
}

/** Lets each call through, but for those that the plan names. */
export class Wire {
  readonly names: string[] = [];
  #plan: Plan | undefined;
  #left = 0;
  #name: string | undefined;
  #isDead = false;

  /** Another process: it knows of no plan. */
  restart(): void {
    this.#isDead = false;
  }

  arm(plan: Plan | undefined): void {
    this.#plan = plan;
    this.#left = plan?.times ?? 0;
  }

  async call<Result>({ name, act, no, stale }: Call<Result>): Promise<Result> {
    // What others do in between has its turn.
    await Promise.resolve();
    if (this.#isDead) throw new Killed();
    const fault = this.#faultOf(this.names.push(name) - 1, name);
    switch (fault) {
      case undefined:
        return act();
      case 'kill before':
        this.#isDead = true;
        throw new Killed();
      case 'kill after':
        act();
        this.#isDead = true;
        throw new Killed();
      case 'no':
        if (no) return no();
        throw new Unanswered('refused', 'status 403');
      case 'stale':
        return stale ? stale() : act();
      case 'time-out before':
        throw new Unanswered('timeout');
      case 'time-out after':
        act();
        throw new Unanswered('timeout');
      default:
        throw new Unanswered(fault, 'a status');
    }
  }

  #faultOf(number: number, name: string): Fault | undefined {
    const plan = this.#plan;
    if (plan === undefined || number < plan.at || this.#left === 0) return undefined;
    if (number === plan.at) this.#name = name;
    if (name !== this.#name) return undefined;
    this.#left -= 1;
    return plan.fault;
  }
}
