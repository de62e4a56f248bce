import { Unanswered } from '../../core/inspection.js';
import type { JournalEvent } from '../../core/rotation/journal.js';
import { LITERAL } from '../../core/rotation/pins.js';
import { heldIn } from './held.js';
import { labelOf, newId } from './ids.js';
import { intent, type Known, knownIn, madeHere, type Ours, presumedIn, takeBackAll } from './left.js';
import { accountMark } from './whose.js';
import type { Rotation, Target, World } from './world.js';

/**
 * Somebody says which key the targets hold, where the journal knows nothing: it has to be seen in use like a new one, and the others that were made
 * here go then. Gives their ids. May be said anew as long as it was not seen. Throws `Unanswered`.
 */
export async function adoptBlindly(
  rotation: Rotation,
  world: World,
  key: string,
): Promise<readonly string[]> {
  const { flight, count } = world.ledger.history(rotation.entry.name);
  const { ours, strange } = await madeHere(rotation, world);
  const isOther = ({ id }: Ours): boolean => id !== key;
  const look = ours.some(isOther) ? toldIn : untold;
  const held = await Promise.all(rotation.targets.map((target) => look(target, rotation, world)));
  const served = held.map((one) => presumedIn(one, ours));
  const others = ours.filter((one) => isOther(one) && !served.includes(one));
  tellLeft(rotation, world, {
    'was made by a rotation of this name in another policy, or by this one where it was before':
      strange.filter(isOther),
    'may be what a target holds all the same': ours.filter((one) => isOther(one) && served.includes(one)),
  });
  await takeBackAll(others, rotation, world);
  const id = flight?.id ?? newId(rotation, world);
  const known = flight?.retirements.map((one) => one.key) ?? [];
  const begins = flight === undefined && ours.some(isOther);
  await world.ledger.write(
    { id, count },
    ...(begins
      ? [
          intent(
            labelOf(id),
            null,
            held,
            { rotation, world },
            held.filter(({ mark }) => mark === LITERAL),
          ),
        ]
      : []),
    ...others
      .filter((one) => !known.includes(one.id))
      .map((one): JournalEvent => ({ event: 'orphan', key: one.id, when: 'grace' })),
    {
      event: 'adopted',
      key,
      account: accountMark(rotation),
      marks: Object.fromEntries(held.map(({ name, mark }) => [name, mark])),
    },
    ...(begins || flight !== undefined ? inUse(held, world) : []),
  );
  return others.map((one) => one.id);
}

/** Whoever may not read it has nothing but the word of somebody who knows. */
async function toldIn(target: Target, rotation: Rotation, world: World): Promise<Known> {
  try {
    return await knownIn(target, rotation, world);
  } catch (error) {
    if (!(error instanceof Unanswered) || error.reason !== 'refused') throw error;
    return untold(target, rotation, world);
  }
}

async function untold(target: Target, rotation: Rotation, world: World): Promise<Known> {
  return { ...(await heldIn(target, rotation, world)), key: undefined };
}

/** None of these is revoked, and whoever adopts a key is the last one to hear of them. */
function tellLeft(
  { entry }: Rotation,
  { warn }: World,
  left: Readonly<Record<string, readonly Ours[]>>,
): void {
  for (const [why, keys] of Object.entries(left)) {
    if (keys.length === 0) continue;
    const ids = keys.map(({ id }) => id).join(', ');
    warn(
      `${entry.name}: ${ids} ${why}: it stays, and is to be revoked where it was made once nobody uses it`,
    );
  }
}

function inUse(held: readonly Known[], world: World): readonly JournalEvent[] {
  return [
    ...held.flatMap(({ name, staging }): JournalEvent[] =>
      staging === 'native' ? [{ event: 'promoted', target: name }] : [],
    ),
    { event: 'deployed', on: world.now() },
  ];
}
