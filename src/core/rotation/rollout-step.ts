import type { Attempt, Flight } from './flight.js';
import { type Pace, type Sight, serves } from './sight.js';
import { human, type Step, waitFor } from './step.js';

/** The next step until the new credential was seen in use; `undefined` once it was. */
export function rolloutStep(flight: Flight, attempt: Attempt, sight: Sight, pace: Pace): Step | undefined {
  if (flight.isRollback) return takenBack(flight, attempt, sight);
  if (flight.deployedAt === undefined) return deploying(flight, attempt, sight);
  return flight.seenAt === undefined ? seeing(flight, flight.deployedAt, sight, pace) : undefined;
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

/** Whether files name the version that they want: then it is a pull request that brings the new one into use. */
function proposes({ targets }: Flight): boolean {
  return targets.some(({ staging }) => staging === 'pinned');
}

/** Where a target was live before anybody had merged, closing a pull request does not take that back. */
function isLiveAnyway({ targets }: Flight): boolean {
  return targets.some(({ staging }) => staging === 'none');
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
  if (sight.use !== 'none') return { do: 'note', what: { event: 'seen', ...sight.use } };
  const deadline = new Date(deployedAt.getTime() + pace.deadline);
  return sight.now < deadline
    ? waitFor('nobody was seen to use the new one yet', deadline)
    : human('nobody was seen to use the new one: the old one may still be in use, and stays');
}

/** What has to be undone before the new one may go. Where it was live at once, the old value is gone: another one is made in its place. */
function takenBack(flight: Flight, attempt: Attempt, sight: Sight): Step {
  const why = 'somebody wanted the old one back';
  if (isLiveAnyway(flight)) return { do: 'give up', key: attempt.key!, when: 'grace', why };
  if (flight.deployedAt === undefined || !proposes(flight)) return aborting(flight, attempt, sight, why);
  if (flight.pull?.isBack !== true) return { do: 'propose', isBack: true };
  if (sight.pull === undefined) return { do: 'look', at: 'pull' };
  return sight.pull.state === 'merged'
    ? aborting(flight, attempt, sight, why)
    : waitFor(`the pull request ${flight.pull.url} is to be merged`);
}

/** The new one goes, but not before every target was seen to hold another. */
function aborting(flight: Flight, attempt: Attempt, sight: Sight, why: string): Step {
  if (sight.targets === undefined) return { do: 'look', at: 'targets' };
  const held = flight.targets.filter(({ name }) => serves(name, flight, attempt, sight) !== 'other');
  const promoted = held.find(
    ({ name, staging }) => staging === 'native' && sight.targets?.get(name)?.mark !== undefined,
  );
  if (promoted !== undefined) return { do: 'demote', target: promoted.name };
  return held.length === 0
    ? { do: 'abort', key: attempt.key!, when: flight.deployedAt === undefined ? 'now' : 'grace', why }
    : waitFor(`nobody knows what ${held.map(({ name }) => name).join(', ')} holds`);
}
