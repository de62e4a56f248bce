import { Unanswered, type UnknownReason } from '../../core/inspection.js';
import type { Flight } from '../../core/rotation/flight.js';
import { Unready } from './unready.js';

/** How far a run has brought a rotation. */
export type Outcome =
  | { readonly state: 'done' | 'aborted' | 'rolled back'; readonly id: string }
  /** It goes on by itself. */
  | {
      readonly state: 'pending';
      readonly id: string;
      readonly why: string;
      readonly until?: Date | undefined;
      /** Somebody has to mend what it says first; nobody has to say that it is mended. */
      readonly isStuck?: true;
    }
  | { readonly state: 'needs-human'; readonly id: string; readonly why: string }
  /** Nothing was begun. `asked`: a person has to make the new one. */
  | { readonly state: 'unready' | 'asked'; readonly why: string };

/** It waits, for a person if its journal says so. */
export function stopped({ id, human }: Flight, why: string, until?: Date): Outcome {
  return human === undefined
    ? { state: 'pending', id, why, until }
    : { state: 'needs-human', id, why: human };
}

/**
 * What is wrong lies in files, stores, the policy, rights or a clock, and each run sees for itself whether it is so still: nothing came of what was tried,
 * so it may be tried as often as anybody likes. What somebody has to decide is none of these, and comes first.
 */
export function stuck(flight: Flight, why: string): Outcome {
  const outcome = stopped(flight, why);
  return outcome.state === 'pending' ? { ...outcome, isStuck: true } : outcome;
}

/** What nobody gets an answer for until somebody has done something: a right, a variable or a file is missing. */
const LASTING: readonly UnknownReason[] = ['refused', 'incomplete', 'no-way'];

/** Whether it does not pass by itself. What could not be bound may be so for want of an answer, which is its cause then. */
export function isLasting(error: unknown): boolean {
  if (error instanceof Unanswered) return LASTING.includes(error.reason);
  return error instanceof Unready && (error.cause === undefined || isLasting(error.cause));
}

/** Whether somebody has to do something before it goes on. */
export function isUndone({ state, isStuck }: { readonly state: string; readonly isStuck?: true }): boolean {
  return isStuck === true || ['needs-human', 'unready', 'asked'].includes(state);
}
