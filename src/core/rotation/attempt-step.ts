import type { Attempt, Flight } from './flight.js';
import { type Pace, type Sight, serves } from './sight.js';
import { human, type Step, waitFor, waitForTargets } from './step.js';

/** So many attempts may fail before a person has to look. */
const MAX_FAILURES = 3;

/** The next step where none is under way. */
export function anotherStep({ failures, failure }: Flight, { mints }: Pace): Step {
  if (!mints) return human('another one has to be made by a person, and handed in by `rotate provide`');
  if (failures < MAX_FAILURES) return { do: 'intend' };
  return human(`${failures} attempts have failed; the last one: ${failure}`);
}

/** The next step until every target has the new credential; `undefined` once they have. */
export function attemptStep(flight: Flight, attempt: Attempt, sight: Sight, pace: Pace): Step | undefined {
  const missing = flight.targets.filter(({ name }) => !attempt.stored.has(name));
  if (missing.length > 0) {
    return sight.hand === 'lost'
      ? settled(flight, attempt, sight, pace)
      : inHand(attempt, sight, missing[0]!.name);
  }
  const unread = flight.targets.find(({ name }) => !attempt.marks.has(name));
  return unread === undefined ? undefined : { do: 'read', target: unread.name };
}

/** The value is in the memory of this process. */
function inHand(attempt: Attempt, { hand }: Sight, target: string): Step {
  if (hand === 'open') return { do: 'mint' };
  if (!attempt.isTested) return { do: 'test' };
  // A store that takes a value and says nothing may have it all the same.
  return attempt.storing.has(target)
    ? { do: 'store', target }
    : { do: 'note', what: { event: 'storing', target } };
}

/** The value is gone, or in a process that may still live. What became of it is seen at the provider and in the stores. */
export function settled(flight: Flight, attempt: Attempt, sight: Sight, pace: Pace): Step {
  if (sight.now < attempt.lease)
    return waitFor(attempt.refusal ?? 'another run may still be at work on it', attempt.lease);
  if (attempt.key === undefined) return foundAgain(flight, attempt, sight, pace);
  if (sight.targets === undefined) return { do: 'look', at: 'targets' };
  const all = flight.targets.map(({ name }) => [name, serves(name, flight, attempt, sight)] as const);
  const unseen = flight.targets.filter(({ name }) => sight.targets?.get(name)?.mark === undefined);
  if (unseen.length > 0) return waitForTargets(unseen, sight);
  if (attempt.isHandedIn && !flight.isRollback) return handedIn(attempt, all, sight.targets);
  if (all.every(([, served]) => served === 'other'))
    return orphaned(attempt.key, 'now', attempt.refusal ?? 'it was stored nowhere');
  // Where no third one may live, what may be stored counts as stored, and has to be seen in use.
  const counts = pace.verifies && !pace.hasRoom && all.every(([, served]) => served !== 'other');
  if (counts || all.every(([, served]) => served === 'ours')) {
    const [target] = all.find(([name]) => !attempt.stored.has(name))!;
    return { do: 'note', what: { event: 'stored', target, version: sight.targets.get(target)!.mark! } };
  }
  if (!pace.hasRoom) return apart(attempt, all);
  return orphaned(attempt.key, 'grace', attempt.refusal ?? 'nobody knows where it was stored');
}

/** Some targets may serve the one, some the other: neither may go, and a third one has no room. */
function apart(
  { key, refusal = 'its value was lost' }: Attempt,
  all: readonly (readonly [string, 'ours' | 'other' | 'unknown'])[],
): Step {
  const having = all.flatMap(([name, served]) => (served === 'other' ? [] : [name])).join(', ');
  return human(
    `${having} may hold ${key} (${refusal}), and no third one may live beside that and the old one: put the old value back there by hand, or that one into every target`,
  );
}

/** Whoever has made it may have it still, and has been told that it would be put to use: it is not revoked behind their back. */
function handedIn(
  { key, stored }: Attempt,
  all: readonly (readonly [string, 'ours' | 'other' | 'unknown'])[],
  targets: NonNullable<Sight['targets']>,
): Step {
  const found = all.find(([name, served]) => served === 'ours' && !stored.has(name));
  if (found !== undefined) {
    const [target] = found;
    return { do: 'note', what: { event: 'stored', target, version: targets.get(target)!.mark! } };
  }
  return human(
    `the value of ${key} was lost before every target had it: hand in the same one again by \`rotate provide\` with --same, or another one with --another, and ${key} is revoked later`,
  );
}

/** Whether there is a key that the journal does not know of. Without its label nobody can say whose it is. */
function foundAgain({ keys: before }: Flight, attempt: Attempt, { keys }: Sight, { lists }: Pace): Step {
  if (lists === 'nothing') {
    return human(
      `a credential called ${attempt.label} may have been made, and its provider lists none: revoke it there if it is`,
    );
  }
  if (keys === undefined) return { do: 'look', at: 'keys' };
  const found = keys.find(({ label }) => label === attempt.label);
  if (found !== undefined) return { do: 'note', what: { event: 'minted', key: found.id } };
  const added = lists === 'keys' ? keys.filter(({ id, isLive }) => isLive && !before.includes(id)) : [];
  if (added.length === 0) return { do: 'note', what: { event: 'failed', why: 'nothing was made' } };
  return human(
    `a credential may have been made, and its provider shows no names: revoke it there if it is one of these: ${added.map(({ id }) => id).join(', ')}`,
  );
}

/** The key goes; then another one is made. Which comes first in the journal: a key must never be without a task. */
function orphaned(key: string, when: 'now' | 'grace', why: string): Step {
  return { do: 'give up', key, when, why };
}
