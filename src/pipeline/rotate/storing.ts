import { Unanswered } from '../../core/inspection.js';
import type { Flight } from '../../core/rotation/flight.js';
import type { JournalEvent } from '../../core/rotation/journal.js';
import { SKEW } from '../../core/rotation/sight.js';
import type { Before, Change } from '../../stores/store.js';
import { keyIn } from './looks.js';
import { PAUSE, TRIES } from './making.js';
import { ABSENT, described, type Mark, versionIn } from './marks.js';
import { pinned } from './references.js';
import { equal, partsIn, valueFor } from './values.js';
import type { Passage, Target, World } from './world.js';

/** Writes the new one, once. Throws `Unanswered` if nobody knows whether it is there: then it is not tried by this run any more either. */
export async function store(passage: Passage, flight: Flight, target: Target): Promise<JournalEvent> {
  const change = await written(passage, flight, target);
  if (change.answer === 'changed') {
    const version = await versionOfOurs(passage, flight, target);
    if (version !== undefined) return { event: 'stored', target: target.name, version };
  }
  if (change.answer === 'done') {
    const { version = null, notice } = change;
    return { event: 'stored', target: target.name, version, ...(notice !== undefined && { notice }) };
  }
  passage.hand.state = 'lost';
  const why = change.answer === 'unfit' ? change.detail : 'somebody else has written there at the same time';
  return { event: 'unstored', target: target.name, why };
}

/** Takes back what an attempt has staged and nobody has promoted: as long as it waits, some stores take nothing else. Throws `Unanswered`. */
export async function withdraw(targets: readonly Target[], label: string, { tools }: World): Promise<void> {
  // One that refuses says so to the next attempt.
  for (const { store, location, options } of targets)
    await store.stages?.withdraw(location, changeOf(label), options, tools);
}

/** Whoever has changed it may have been a run that has died, with the same value: a person can hand that in once more. */
async function versionOfOurs(
  { rotation, world, hand }: Passage,
  flight: Flight,
  target: Target,
): Promise<string | undefined> {
  const version = versionIn((await described(target, world, besideOf(flight, target))).mark);
  const parts = version && (await partsIn(target, rotation, world, version));
  return parts && equal(parts, hand.parts!) ? version : undefined;
}

async function written({ rotation, world, hand }: Passage, flight: Flight, target: Target): Promise<Change> {
  const { location, options } = target;
  const isStaged = stagingOf(flight, target) !== 'none';
  const value = valueFor(target, hand.parts!, rotation);
  const at = { ...location, version: besideOf(flight, target) };
  const change = {
    before: await beforeOf(flight.before.get(target.name), target, isStaged, world),
    id: changeOf(flight.attempt!.label),
    ...(isStaged && { staged: true as const }),
  };
  // Somebody may have brought that name into use by hand since.
  if (at.version !== undefined && (await pinned(target, rotation, world)) === at.version)
    return { answer: 'changed' };
  for (let tries = 1; ; tries++) {
    try {
      return await target.store.write!.write(at, value, options, world.tools, change);
    } catch (error) {
      if (!(error instanceof Unanswered) || tries === TRIES) throw error;
      await world.pause(PAUSE);
    }
  }
}

/** The version that is written, where it is one that there was before. */
function besideOf({ before }: Flight, { store, name }: Target): string | undefined {
  return store.beside?.(versionIn(before.get(name)));
}

/** What was live when it was begun has to be so still. What is staged beside that needs only to be behind whatever else there is. */
export async function beforeOf(
  begun: string | undefined,
  target: Target,
  isStaged: boolean,
  world: World,
): Promise<Before> {
  // What the other name holds is over, whatever it is.
  if (isStaged && target.store.isRewritable) return 'unseen';
  const mark = isStaged ? (await described(target, world)).mark : begun;
  if (mark === ABSENT) return 'absent';
  const version = versionIn(mark);
  return version === undefined ? 'unseen' : { version };
}

/** The same for every try of one attempt. */
export function changeOf(label: string): string {
  return label.slice(label.lastIndexOf('/') + 1);
}

function stagingOf({ targets }: Flight, { name }: Target): 'native' | 'pinned' | 'none' {
  return targets.find((plan) => plan.name === name)?.staging ?? 'none';
}

/** Sees to it that a target holds the new one. Throws `Unanswered` as long as nobody can tell. */
export async function read(passage: Passage, flight: Flight, target: Target): Promise<JournalEvent> {
  const { world } = passage;
  const version = flight.attempt!.stored.get(target.name);
  // Where only files decide who gets it, its store may have no versions.
  const isStaged = stagingOf(flight, target) !== 'none' && target.store.staging !== 'none';
  for (let tries = 1; ; tries++) {
    const seen = await described(target, world, isStaged ? version : undefined);
    const answer = await judged(seen, passage, flight, target);
    if (answer === 'other') {
      const why = `${target.name} holds something that was not written here`;
      return { event: 'needs-human', why };
    }
    if (answer === 'ours') return { event: 'read', target: target.name, mark: seen.mark };
    if (tries === TRIES) throw new Unanswered('unexpected-reply', `${target.name} does not show it yet`);
    await world.pause(PAUSE);
  }
}

async function judged(
  { mark, writtenAt }: Mark,
  { rotation, world, hand }: Passage,
  flight: Flight,
  target: Target,
): Promise<'ours' | 'other' | 'not yet'> {
  if (mark === ABSENT || mark === flight.before.get(target.name)) return 'not yet';
  const version = flight.attempt!.stored.get(target.name);
  const isSame = version === undefined || version === (target.store.isRewritable ? versionIn(mark) : mark);
  if (target.store.resolve === undefined) {
    if (!isSame) return 'other';
    return target.store.isRewritable && isOlder(writtenAt, flight, target) ? 'not yet' : 'ours';
  }
  if (hand.state === 'held') {
    const parts = await partsIn(target, rotation, world, versionIn(mark));
    if (parts === undefined) return 'not yet';
    return equal(parts, hand.parts!) ? 'ours' : 'other';
  }
  if (version === mark) return 'ours';
  const key = await keyIn(target, rotation, world);
  return key === undefined ? 'not yet' : key === flight.attempt!.key ? 'ours' : 'other';
}

/** It was there before ours was written. */
function isOlder(writtenAt: Date | undefined, { attempt }: Flight, { name }: Target): boolean {
  const since = attempt?.storing.get(name);
  return writtenAt !== undefined && since !== undefined && writtenAt.getTime() < since.getTime() - SKEW;
}
