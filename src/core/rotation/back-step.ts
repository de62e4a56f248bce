import { anotherStep, settled } from './attempt-step.js';
import type { Attempt, Flight } from './flight.js';
import { LITERAL } from './pins.js';
import { type Pace, type Sight, serves } from './sight.js';
import { human, type Step, waitFor, waitForTargets } from './step.js';

const WHY = 'somebody wanted the old one back';

/** The next step of a rotation whose old credential somebody wants back. */
export function backStep(flight: Flight, sight: Sight, pace: Pace): Step {
  const { attempt } = flight;
  if (attempt === undefined) return withoutNew(flight, sight, pace);
  const isStored = flight.targets.every(({ name }) => attempt.stored.has(name));
  if (!isStored && sight.now < attempt.lease)
    return waitFor('another run may still be at work on it', attempt.lease);
  if (attempt.key === undefined) return settled(flight, attempt, sight, pace);
  if (!proposes(flight)) return undone(flight, attempt, sight, pace);
  if (flight.deployedAt === undefined) return unmerged(flight, attempt, sight, pace);
  return hasNoWayBack(flight)
    ? undone(flight, attempt, sight, pace)
    : proposedBack(flight, attempt, sight, pace);
}

/** What was proposed may have been merged, and nobody has noticed yet. */
function unmerged(flight: Flight, attempt: Attempt, sight: Sight, pace: Pace): Step {
  if (flight.pull === undefined) return undone(flight, attempt, sight, pace);
  if (sight.pull === undefined) return { do: 'look', at: 'pull' };
  return sight.pull.state === 'merged'
    ? { do: 'note', what: { event: 'deployed', on: sight.pull.mergedAt ?? sight.now } }
    : undone(flight, attempt, sight, pace);
}

/** Whoever else may have brought the old references back. */
function proposedBack(flight: Flight, attempt: Attempt, sight: Sight, pace: Pace): Step {
  if (sight.targets === undefined) return { do: 'look', at: 'targets' };
  const pinned = flight.targets.filter(({ staging }) => staging === 'pinned');
  if (pinned.every(({ name }) => serves(name, flight, attempt, sight) === 'other'))
    return undone(flight, attempt, sight, pace);
  if (flight.pull?.isBack !== true) return { do: 'propose', isBack: true };
  if (sight.pull === undefined) return { do: 'look', at: 'pull' };
  const { url } = flight.pull;
  if (sight.pull.state === 'open') return waitFor(`the pull request ${url} is to be merged`);
  return sight.pull.state === 'merged'
    ? undone(flight, attempt, sight, pace)
    : human(`the pull request ${url} that brings the old one back was closed: open it again`);
}

/** Nothing new is there. Where the old one is not either, another one is made in its place. */
function withoutNew(flight: Flight, sight: Sight, pace: Pace): Step {
  const { targets } = flight;
  if (sight.targets === undefined) return { do: 'look', at: 'targets' };
  const unseen = targets.filter(({ name }) => sight.targets?.get(name)?.mark === undefined);
  if (unseen.length > 0) return waitForTargets(unseen, sight);
  return areAsTheyWere(flight, sight)
    ? { do: 'note', what: { event: 'aborting', why: WHY } }
    : anotherStep(flight, pace);
}

/** Where the new one was live at once, the old value is gone: another one is made in its place. */
function undone(flight: Flight, attempt: Attempt, sight: Sight, pace: Pace): Step {
  if (!isLiveAnyway(flight) && !hasNoWayBack(flight)) return aborting(flight, attempt, sight, WHY);
  if (sight.targets === undefined) return { do: 'look', at: 'targets' };
  const isOther = flight.targets.every(({ name }) => serves(name, flight, attempt, sight) === 'other');
  if (isOther && areAsTheyWere(flight, sight)) return aborting(flight, attempt, sight, WHY);
  return pace.hasRoom ? { do: 'give up', key: attempt.key!, when: 'grace', why: WHY } : gone(flight, sight);
}

/** Neither of the two may go: programs that run have the one, and whoever starts gets the other. */
function gone(flight: Flight, sight: Sight): Step {
  const { targets } = flight;
  const unseen = targets.filter(({ name }) => sight.targets?.get(name)?.mark === undefined);
  if (unseen.length > 0) return waitForTargets(unseen, sight);
  const changed = targets.filter(({ name }) => !isAsItWas(name, flight, sight));
  return human(
    `${changed.map(({ name }) => name).join(', ')} holds no more what it held before, and no third one may live beside the two that there are: bring that back there by hand`,
  );
}

/** An attempt before the last one may have left something there. */
function areAsTheyWere(flight: Flight, sight: Sight): boolean {
  return flight.targets.every(({ name }) => isAsItWas(name, flight, sight));
}

/** What somebody has put back by hand is another version of the store’s, and the same credential. */
function isAsItWas(name: string, { origin, old }: Flight, { targets }: Sight): boolean {
  const seen = targets?.get(name);
  return seen?.mark === origin?.get(name) || (old !== undefined && seen?.key === old);
}

/** Once a reference stands where the credential itself was, nobody writes that there again. */
function hasNoWayBack({ targets, before, deployedAt }: Flight): boolean {
  const isUnpasted = deployedAt !== undefined && [...before.values()].includes(LITERAL);
  return (
    isUnpasted || targets.some(({ name, staging }) => staging === 'native' && isNothing(before.get(name)))
  );
}

/** No version that could be promoted again. */
function isNothing(mark: string | undefined): boolean {
  return mark === undefined || mark === 'absent';
}

/** Whether files name the version that they want: then it is a pull request that brings the new one into use. */
export function proposes({ targets }: Flight): boolean {
  return targets.some(({ staging }) => staging === 'pinned');
}

/** Where a target was live before anybody had merged, closing a pull request does not take that back. */
export function isLiveAnyway({ targets }: Flight): boolean {
  return targets.some(({ staging }) => staging === 'none');
}

/** The new one goes, but not before every target was seen to hold another. */
export function aborting(flight: Flight, attempt: Attempt, sight: Sight, why: string): Step {
  if (sight.targets === undefined) return { do: 'look', at: 'targets' };
  const held = flight.targets.filter(({ name }) => serves(name, flight, attempt, sight) !== 'other');
  const promoted = held.find(
    ({ name, staging }) => staging === 'native' && sight.targets?.get(name)?.mark !== undefined,
  );
  if (promoted !== undefined) return { do: 'demote', target: promoted.name };
  return held.length === 0
    ? { do: 'abort', key: attempt.key!, when: flight.deployedAt === undefined ? 'now' : 'grace', why }
    : waitForTargets(held, sight);
}
