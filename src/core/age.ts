import type { Death, UnknownReason } from './inspection.js';

/**
 * Who says how old a credential is. `token`: it was read out of the credential itself. `store`: when its value was written there.
 * `git`: the first commit that has it.
 */
export type AgeSource = 'provider' | 'token' | 'store' | 'git';

/** What asking gave. */
export interface Answer {
  readonly state: 'live' | 'dead' | 'unknown';
  /** Of what it is dead, or why nobody knows. */
  readonly reason: Death | UnknownReason | undefined;
  /** Which host, which variable, which status. */
  readonly detail: string | undefined;
}

/** What is known of a credential's age, of one in the config or of one that a reference names. Times are UTC. */
export interface Age {
  /** When it was made. */
  readonly issuedAt: Date | undefined;
  /** It was there by then at the latest; `undefined` where it is known when it was made. */
  readonly existedAt: Date | undefined;
  /** Who says when it was made, or was there; `undefined` if nobody does. */
  readonly source: AgeSource | undefined;
  readonly expiresAt: Date | undefined;
  /** Whether its provider says that it does not expire. */
  readonly neverExpires: boolean;
  readonly lastUsedAt: Date | undefined;
  /** What it may do, as its provider names it; `undefined` if that was not told. */
  readonly scopes: readonly string[] | undefined;
  /** `undefined` if nobody was asked. */
  readonly answer: Answer | undefined;
}

export const UNKNOWN_AGE: Age = {
  issuedAt: undefined,
  existedAt: undefined,
  source: undefined,
  expiresAt: undefined,
  neverExpires: false,
  lastUsedAt: undefined,
  scopes: undefined,
  answer: undefined,
};

export const DAY = 24 * 60 * 60 * 1000;

/** Whole days between two times; less than none if the second is earlier. */
export function daysBetween(from: Date, to: Date): number {
  return Math.floor((to.getTime() - from.getTime()) / DAY);
}
