import type { Flight } from './flight.js';

/** What only a person can do next. */
export type Need =
  /** A new one is to be made. */
  | 'a new one'
  /** The value of one that was made is to be handed in once more. */
  | 'its value'
  /** What was replaced is to be revoked. */
  | 'revoking'
  /** Something else is wrong. */
  | 'a look';

/** What somebody is asked for in a rotation of which no program can do all. Nothing in it is a value. */
export interface Handover {
  /** Name of the rotation. */
  readonly name: string;
  /** Of the issuer. */
  readonly title: string;
  /** `unknown`: nobody can tell now, for something went wrong. */
  readonly need: Need | 'nothing' | 'unknown';
  /** What the run has said of it. */
  readonly why: string | undefined;
  /** Id of what is to be handed in again or revoked. */
  readonly key: string | undefined;
  readonly url: string;
  readonly steps: readonly string[];
  readonly revoking: string | undefined;
  /** A login or a team of GitHub. */
  readonly owner: string | undefined;
  /** Until when it has to be done; `undefined` if nobody knows how old the credential in use is. */
  readonly by: Date | undefined;
  /** What is handed in: what this target is to hold. */
  readonly target: string;
  readonly template: string;
}

/** What a person has to do about one that is on its way; `undefined` if it goes on by itself. */
export function needOf({ human, attempt, targets, retirements }: Flight): Need | undefined {
  if (human === undefined) return undefined;
  if (retirements.some(({ state }) => state === 'revoking')) return 'revoking';
  if (attempt === undefined) return 'a new one';
  if (attempt.isHandedIn && targets.some(({ name }) => !attempt.stored.has(name))) return 'its value';
  // Nobody knows what was made.
  return attempt.key === undefined ? 'revoking' : 'a look';
}
