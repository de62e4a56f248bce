import type { State } from './state.js';

/** How a rotation of the policy stands once a run is over. Nothing in it is a value. */
export interface Progress {
  readonly name: string;
  /** `not due`: none is on its way. `to be made`: one is due, and a person has to make it. `not begun`: one is due, and nothing was made. */
  readonly state: State | 'not due' | 'paused' | 'to be made' | 'not begun';
  /** When the journal last said something of it, or when the credential in use was made. */
  readonly since: Date | undefined;
  /** When it goes on by itself, or begins. */
  readonly next: Date | undefined;
  /** What it waits for. */
  readonly why: string | undefined;
  /** What a person has to do; `undefined` if it goes on by itself. */
  readonly todo: string | undefined;
  /** It is on its way, and stays where it is until somebody has done that. */
  readonly isStuck?: true;
  /** Since when a credential is older than its tier allows, or had to be replaced because its provider ends it. */
  readonly overdueSince: Date | undefined;
}

/** What somebody wants to be told of. */
export interface Notice {
  readonly event: 'needs-human' | 'overdue' | 'revoked';
  /** Name of the rotation. */
  readonly rotation: string;
  readonly why: string;
  readonly at: Date;
}
