import type { JournalEvent } from '../../core/rotation/journal.js';
import { attemptId } from './ids.js';
import { intent, type Known, knownIn, madeHere, type Ours, presumedIn, takeBackAll } from './left.js';
import { Unready } from './unready.js';
import type { Passage, Rotation, World } from './world.js';

type Place = Pick<Passage, 'rotation' | 'world'>;

/**
 * Writes down what must have been, where the journal is lost and the provider shows keys that were made here: the one in use has to be seen in use
 * once more, and the others go then. Whether there was anything. Throws `Unready` if nobody can tell which is in use, or `Unanswered`.
 */
export async function recover(rotation: Rotation, world: World): Promise<boolean> {
  const { count } = world.ledger.history(rotation.entry.name);
  const { ours, strange } = await madeHere(rotation, world);
  if (strange.length > 0)
    throw new Unready(
      `${strange.map(({ id }) => id).join(', ')} was made by a rotation of this name in another policy, or by this one where it was before: give this one another name, or say by \`rotate adopt\` which key is in use`,
    );
  if (ours.length === 0) return false;
  const held = await Promise.all(rotation.targets.map((target) => knownIn(target, rotation, world)));
  const served = servedOf(ours, held, rotation);
  const others = ours.filter((one) => one !== served);
  await takeBackAll(others, rotation, world);
  const place = { rotation, world };
  const id = attemptId(served ?? ours.at(-1)!);
  const events = served === undefined ? leftBehind(ours, held, place) : inUse(served, ours, held, place);
  await world.ledger.write({ id, count }, ...events);
  return true;
}

/** The key of ours that every target holds; `undefined` if they hold somebody else’s. */
function servedOf(ours: readonly Ours[], held: readonly Known[], { entry }: Rotation): Ours | undefined {
  const found = held.map((one) => presumedIn(one, ours));
  const [first] = found;
  if (found.some((one) => one?.id !== first?.id)) {
    throw new Unready(
      'the journal is lost, and its targets hold different credentials: `rotate adopt` says which one is in use',
    );
  }
  if (first !== undefined && entry.verify.by === 'none' && held.some(({ key }) => key === undefined)) {
    throw new Unready(
      'the journal is lost, and nobody is to look which credential is in use: `rotate adopt` says it',
    );
  }
  return first;
}

/** Keys that were never put to use, as far as anybody can see. */
function leftBehind(ours: readonly Ours[], held: readonly Known[], place: Place): readonly JournalEvent[] {
  return [
    intent(ours.at(-1)!.label, null, held, place, held),
    ...ours.map(({ id }): JournalEvent => ({ event: 'orphan', key: id, when: 'grace' })),
    { event: 'aborting', why: 'the journal was lost before anything was stored' },
  ];
}

function inUse(
  served: Ours,
  ours: readonly Ours[],
  held: readonly Known[],
  place: Place,
): readonly JournalEvent[] {
  const others = ours.filter(({ id }) => id !== served.id);
  return [
    intent(served.label, others[0]?.id ?? null, held, place),
    ...others.slice(1).map(({ id }): JournalEvent => ({ event: 'orphan', key: id, when: 'grace' })),
    { event: 'minted', key: served.id, on: served.at },
    { event: 'tested' },
    ...held.flatMap(({ name, mark, staging }): JournalEvent[] => [
      { event: 'stored', target: name, version: mark },
      { event: 'read', target: name, mark },
      ...(staging === 'native' ? [{ event: 'promoted' as const, target: name }] : []),
    ]),
    { event: 'deployed', on: place.world.now() },
  ];
}
