import { attemptStep } from './attempt-step.js';
import type { Flight } from './flight.js';
import { retireStep, takenBackStep } from './retire-step.js';
import { rolloutStep } from './rollout-step.js';
import type { Pace, Sight } from './sight.js';
import { human, type Step, waitFor } from './step.js';

/** So many attempts may fail before a person has to look. */
const MAX_FAILURES = 3;

/**
 * The next step of a rotation, decided from what provider, store and forge show, and from what the journal says. Every step can be repeated:
 * whoever is killed before, in or behind one comes back here.
 */
export function next(flight: Flight, sight: Sight, pace: Pace): Step {
  if (flight.end !== undefined) return waitFor('it is over');
  if (flight.human !== undefined) return waitFor(flight.human);
  if (flight.abortedAt !== undefined) return takenBackStep(flight, flight.abortedAt, sight, pace);
  const task = flight.retirements.find(({ when, state }) => when === 'now' && state !== 'refused');
  if (task !== undefined) {
    return task.state === 'revoked' ? { do: 'prove', key: task.key } : { do: 'revoke', key: task.key };
  }
  if (flight.attempt === undefined) {
    if (!pace.mints)
      return human('another one has to be made by a person, and handed in by `rotate provide`');
    return flight.failures < MAX_FAILURES
      ? { do: 'intend' }
      : human(`${flight.failures} attempts have failed`);
  }
  return (
    attemptStep(flight, flight.attempt, sight, pace) ??
    rolloutStep(flight, flight.attempt, sight, pace) ??
    retireStep(flight, flight.attempt, sight, pace)
  );
}
