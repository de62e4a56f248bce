import { aborting, isLiveAnyway, proposes } from './back-step.js';
import type { Attempt, Flight } from './flight.js';
import { patienceEnds } from './patience.js';
import type { Pace, Sight } from './sight.js';
import { human, type Step, waitFor } from './step.js';

/** The next step until the new credential was seen in use; `undefined` once it was. */
export function rolloutStep(flight: Flight, attempt: Attempt, sight: Sight, pace: Pace): Step | undefined {
  if (flight.seenAt !== undefined) return undefined;
  const { deployedAt } = flight;
  return (
    restarting(flight, attempt, pace) ??
    (deployedAt === undefined ? deploying(flight, attempt, sight) : seeing(flight, deployedAt, sight, pace))
  );
}

/** Until then they have the old one, which is live nowhere else any more. */
function restarting({ targets }: Flight, { restarted }: Attempt, { restarts }: Pace): Step | undefined {
  const target = targets.find(({ name }) => restarts.includes(name) && !restarted.has(name));
  return target === undefined ? undefined : { do: 'restart', target: target.name };
}

function deploying(flight: Flight, attempt: Attempt, sight: Sight): Step {
  if (proposes(flight)) {
    if (flight.pull === undefined) return { do: 'propose', isBack: false };
    if (sight.pull === undefined) return { do: 'look', at: 'pull' };
    if (sight.pull.state === 'open') return waitFor(`the pull request ${flight.pull.url} is to be merged`);
    if (sight.pull.state === 'closed' && !isLiveAnyway(flight))
      return aborting(flight, attempt, sight, 'the pull request was closed');
  }
  return (
    promoting(flight, attempt) ?? { do: 'note', what: { event: 'deployed', on: deployedOn(sight, flight) } }
  );
}

function promoting({ targets }: Flight, attempt: Attempt): Step | undefined {
  const target = targets.find(({ name, staging }) => staging === 'native' && !attempt.promoted.has(name));
  return target === undefined ? undefined : { do: 'promote', target: target.name };
}

/** For references that name a version, merging is what brings it into use. */
function deployedOn({ now, pull }: Sight, { targets }: Flight): Date {
  return targets.every(({ staging }) => staging === 'pinned') ? (pull?.mergedAt ?? now) : now;
}

/** Not on a timer: what nobody was seen to use may still be in use by others. */
function seeing(flight: Flight, deployedAt: Date, sight: Sight, pace: Pace): Step {
  if (!pace.verifies)
    return { do: 'note', what: { event: 'seen', on: deployedAt, by: 'nobody was to look' } };
  if (pace.startsVerification && flight.verifyingSince === undefined) return { do: 'verify' };
  if (sight.use === undefined) return { do: 'look', at: 'use' };
  if (!('unseen' in sight.use)) return { do: 'note', what: { event: 'seen', ...sight.use } };
  const { unseen } = sight.use;
  const deadline = patienceEnds(flight, pace);
  return sight.now < deadline
    ? waitFor(`nobody was seen to use the new one yet (${unseen})`, deadline)
    : human(`nobody was seen to use the new one (${unseen}): the old one may still be in use, and stays`);
}
