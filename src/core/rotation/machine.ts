import { anotherStep, attemptStep } from './attempt-step.js';
import { backStep } from './back-step.js';
import type { Flight } from './flight.js';
import { retireStep, revoking, takenBackStep } from './retire-step.js';
import { rolloutStep } from './rollout-step.js';
import type { Pace, Sight } from './sight.js';
import { type Step, waitFor } from './step.js';

/**
 * The next step of a rotation, decided from what provider, store and forge show, and from what the journal says. Every step can be repeated:
 * whoever is killed before, in or behind one comes back here.
 */
export function next(flight: Flight, sight: Sight, pace: Pace): Step {
  if (flight.end !== undefined) return waitFor('it is over');
  if (flight.human !== undefined) return waitFor(flight.human);
  if (flight.abortedAt !== undefined) return takenBackStep(flight, flight.abortedAt, sight, pace);
  const task = flight.retirements.find(({ when, state }) => when === 'now' && state !== 'refused');
  if (task !== undefined) return task.state === 'revoked' ? { do: 'prove', key: task.key } : revoking(task);
  if (flight.isRollback) return backStep(flight, sight, pace);
  if (flight.attempt === undefined) return anotherStep(flight, pace);
  return (
    attemptStep(flight, flight.attempt, sight, pace) ??
    rolloutStep(flight, flight.attempt, sight, pace) ??
    retireStep(flight, flight.attempt, sight, pace)
  );
}
