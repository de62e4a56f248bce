import type { Flight } from '../../core/rotation/flight.js';
import type { JournalEvent } from '../../core/rotation/journal.js';
import { branchOf } from './proposing.js';
import { withdraw } from './storing.js';
import type { Passage, Target, World } from './world.js';

/** A credential that nobody is to use: when it may go, and why. */
interface Unwanted {
  readonly key: string;
  readonly when: 'now' | 'grace';
  readonly why: string;
}

interface Place {
  readonly rotation: Pick<Passage['rotation'], 'targets'>;
  readonly world: World;
}

/** The attempt comes to nothing, and another one may follow: takes back what is left of it, and gives what is to be written down. Throws `Unanswered`. */
export async function giveUp(
  place: Place,
  flight: Flight,
  { key, when, why }: Unwanted,
): Promise<readonly JournalEvent[]> {
  await takeBackOf(place, flight, why);
  // The task comes first: a key is never without one.
  return [
    { event: 'orphan', key, when },
    { event: 'failed', why },
  ];
}

/** The same of the rotation: no other one follows. */
export async function abort(
  place: Place,
  flight: Flight,
  { key, when, why }: Unwanted,
): Promise<readonly JournalEvent[]> {
  await takeBackOf(place, flight, why);
  return [
    { event: 'aborting', why },
    { event: 'orphan', key, when },
  ];
}

/** Nothing was staged before it was about to be stored. What brings the old one back is not of the attempt. Throws `Unanswered`. */
async function takeBackOf({ rotation, world }: Place, flight: Flight, why: string): Promise<void> {
  const { label, storing } = flight.attempt!;
  const { pull } = flight;
  const left = {
    label,
    targets: rotation.targets.filter(({ name }) => storing.has(name)),
    pull: pull?.isBack === false ? { ...pull, branch: branchOf(flight, false) } : undefined,
  };
  await takeBack(left, world, `The rotation was taken back: ${why}.`);
}

/** What an attempt may have left outside of this process. */
export interface Left {
  readonly label: string;
  /** Where something of it may be staged. */
  readonly targets: readonly Target[];
  readonly pull:
    | { readonly repository: string; readonly branch: string; readonly number: number }
    | undefined;
}

/** What was proposed must not be merged any more, and what was staged would stand in the way. `why`: what the pull request is told. Throws `Unanswered`. */
export async function takeBack({ label, targets, pull }: Left, world: World, why: string): Promise<void> {
  if (pull !== undefined) await world.forge?.close(pull.repository, pull, pull.branch, why);
  await withdraw(targets, label, world);
}
