import { reasons, Unanswered } from '../../core/inspection.js';
import type { Flight, TargetPlan } from '../../core/rotation/flight.js';
import { LITERAL } from '../../core/rotation/pins.js';
import type { KeySight, Look, Sight, TargetSight } from '../../core/rotation/sight.js';
import { isReferredTo, pastedFiles } from './literals.js';
import { described, pinMark } from './marks.js';
import { isLasting } from './outcome.js';
import { branchOf } from './proposing.js';
import { pinned } from './references.js';
import { partsIn } from './values.js';
import { useOf, waitingRuns } from './verifying.js';
import type { Passage, Rotation, Target, World } from './world.js';

/** Looks at what a step wants to know. Throws `Unanswered` where nothing of it can be known. */
export async function look(at: Look, passage: Passage, flight: Flight): Promise<Partial<Sight>> {
  switch (at) {
    case 'keys':
      return { keys: await keysOf(passage, flight) };
    case 'targets':
      return { targets: await targetsOf(passage, flight) };
    case 'pull':
      return { pull: await pullOf(passage, flight) };
    case 'waiting':
      return { waiting: await waitingRuns(passage, flight) };
    case 'use':
      return { use: await useOf(passage, flight) };
  }
}

async function keysOf({ rotation, world }: Passage, { attempt }: Flight): Promise<readonly KeySight[]> {
  const { list, labelled } = rotation.issuer;
  if (list === undefined) return [];
  const keys = await list(rotation.access, world.tools);
  const wanted = attempt && labelled?.(attempt.label);
  return keys.map(({ id, label, isLive }) => ({
    id,
    label: label !== undefined && label === wanted ? attempt?.label : undefined,
    isLive,
  }));
}

async function targetsOf(
  { rotation, world }: Passage,
  flight: Flight,
): Promise<ReadonlyMap<string, TargetSight>> {
  const seen = await Promise.all(
    rotation.targets.map(async (target) => {
      const plan = flight.targets.find(({ name }) => name === target.name) ?? addedPlan(target);
      return [target.name, await sightOf(target, plan, { rotation, world }, flight)] as const;
    }),
  );
  return new Map(seen);
}

/** The policy has got it since the rotation began. */
function addedPlan({ name, store: { staging } }: Target): TargetPlan {
  return { name, staging };
}

/** What nobody can tell about one target spoils nothing about the others. */
async function sightOf(
  target: Target,
  plan: TargetPlan,
  { rotation, world }: { readonly rotation: Rotation; readonly world: World },
  flight: Flight,
): Promise<TargetSight> {
  try {
    // Files that held the credential itself name it from now on.
    if (plan.staging === 'pinned' && flight.before.get(plan.name) === LITERAL) {
      const mark = (await unpastedMark(target, rotation, world)) ?? 'no version';
      return { mark, writtenAt: undefined, key: undefined };
    }
    const pin = await pinned(target, rotation, world);
    // Somebody may have written a version into a file that had none.
    if (plan.staging === 'pinned' || pin !== undefined) {
      const mark = pin === undefined ? 'no version' : await pinMark(target, pin, world);
      return { mark, writtenAt: undefined, key: undefined };
    }
    const { mark, writtenAt } = await described(target, world);
    const own = flight.attempt?.marks.get(plan.name) ?? flight.attempt?.stored.get(plan.name);
    const isKnown = mark === own || mark === flight.before.get(plan.name);
    // To read the value and to ask whose it is counts as use: where the version tells, it is not done.
    const key = isKnown ? undefined : await keyIn(target, rotation, world);
    return { mark, writtenAt, key };
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    const unknown = { why: error.detail ?? reasons[error.reason], isLasting: isLasting(error) };
    return { mark: undefined, writtenAt: undefined, key: undefined, unknown };
  }
}

/** What files get that held the credential itself: of a reference without a version, what the store has. Throws `Unanswered`. */
async function unpastedMark(target: Target, rotation: Rotation, world: World): Promise<string | undefined> {
  if ((await pastedFiles(rotation, world)).length > 0) return LITERAL;
  if (!(await isReferredTo(target, rotation, world))) return undefined;
  const pin = await pinned(target, rotation, world);
  return pin === undefined ? (await described(target, world)).mark : pinMark(target, pin, world);
}

/** Id of the credential that a target holds. */
export async function keyIn(
  target: Target,
  rotation: Rotation,
  world: World,
  version?: string,
): Promise<string | undefined> {
  const parts = await partsIn(target, rotation, world, version);
  if (parts === undefined) return undefined;
  const inspection = await rotation.issuer.test(parts, rotation.access, world.tools);
  return inspection.answer === 'live' ? inspection.facts.handle : undefined;
}

async function pullOf({ rotation, world }: Passage, flight: Flight): Promise<Sight['pull']> {
  const pull = await world.forge?.pull(rotation.repository!, branchOf(flight, flight.pull!.isBack));
  if (pull === undefined) throw new Unanswered('unexpected-reply', 'the pull request is gone');
  return pull;
}
