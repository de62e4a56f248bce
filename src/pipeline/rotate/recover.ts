import type { JournalEvent } from '../../core/rotation/journal.js';
import { LITERAL } from '../../core/rotation/pins.js';
import { SKEW } from '../../core/rotation/sight.js';
import { isMarked, ulidTime } from '../../core/rotation/ulid.js';
import { type Held, heldIn } from './held.js';
import { attemptId } from './intending.js';
import { keyIn } from './looks.js';
import { withdraw } from './storing.js';
import { Unready } from './unready.js';
import type { Rotation, Target, World } from './world.js';

/** A key that was made here, and that the journal does not know of. */
interface Ours {
  readonly id: string;
  /** As the attempt wrote it. */
  readonly label: string;
  readonly at: Date;
}

/** What a target holds, and whose that is, if anybody tells. */
interface Known extends Held {
  readonly key: string | undefined;
}

/**
 * Writes down what must have been, where the journal is lost and the provider shows keys that were made here: the one in use has to be seen in use
 * once more, and the others go then. Whether there was anything. Throws `Unready` if nobody can tell which is in use, or `Unanswered`.
 */
export async function recover(rotation: Rotation, world: World): Promise<boolean> {
  const { count } = world.ledger.history(rotation.entry.name);
  const ours = await oursOf(rotation, world);
  if (ours.length === 0) return false;
  const held = await Promise.all(rotation.targets.map((target) => knownIn(target, rotation, world)));
  const served = servedOf(ours, held, rotation);
  const others = ours.filter((one) => one !== served);
  await takeBack(others, rotation, world);
  for (const { label } of others) await withdraw(rotation.targets, label, world);
  const id = attemptId(served ?? ours.at(-1)!);
  const events = served === undefined ? leftBehind(ours, held, world) : inUse(served, ours, held, world);
  await world.ledger.write({ id, count }, ...events);
  return true;
}

/** Throws `Unready` if there are some that this policy has not made, though they are called as if it had. */
async function oursOf({ issuer, access, entry }: Rotation, { tools, mark }: World): Promise<readonly Ours[]> {
  if (issuer.list === undefined || issuer.labelled === undefined) return [];
  const start = `mcp-rekey/${entry.name}/`;
  const shown = issuer.labelled(start);
  const keys = await issuer.list(access, tools);
  const named = keys
    .flatMap(({ id, label, isLive }) => {
      const ulid = isLive && label?.startsWith(shown) ? label.slice(shown.length) : '';
      const at = ulidTime(ulid);
      return at === undefined ? [] : [{ id, label: `${start}${ulid}`, at }];
    })
    .sort((one, other) => one.at.getTime() - other.at.getTime());
  const foreign = named.filter(({ label }) => !isMarked(label.slice(start.length), mark));
  if (foreign.length === 0) return named;
  throw new Unready(
    `${foreign.map(({ id }) => id).join(', ')} was made by a rotation of this name in another policy, or by this one where it was before: give this one another name, or say by \`rotate adopt\` which key is in use`,
  );
}

async function knownIn(target: Target, rotation: Rotation, world: World): Promise<Known> {
  const held = await heldIn(target, rotation, world);
  const key = held.mark === LITERAL ? undefined : await keyIn(target, rotation, world, held.pin);
  return { ...held, key };
}

/** What was proposed for a key that goes must not be merged. */
async function takeBack(ours: readonly Ours[], { repository }: Rotation, { forge }: World): Promise<void> {
  if (forge === undefined || repository === undefined) return;
  for (const { label } of ours) {
    const pull = await forge.pull(repository, label);
    if (pull?.state === 'open')
      await forge.close(repository, pull, label, 'The journal of this rotation was lost.');
  }
}

/** The key of ours that every target holds; `undefined` if they hold somebody else’s. */
function servedOf(ours: readonly Ours[], held: readonly Known[], { entry }: Rotation): Ours | undefined {
  const found = held.map(({ key, mark, writtenAt }) =>
    mark === LITERAL
      ? undefined
      : key === undefined
        ? lastBefore(ours, writtenAt)
        : ours.find(({ id }) => id === key),
  );
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

/** What was written before a key was made does not hold it. What was written later is taken to hold the last one, and has to be seen in use. */
function lastBefore(ours: readonly Ours[], writtenAt: Date | undefined): Ours | undefined {
  return ours.findLast(({ at }) => writtenAt === undefined || at.getTime() <= writtenAt.getTime() + SKEW);
}

/** An intent, as it must have been. `before`: what targets hold, if that is what they held. */
function intent(
  label: string,
  old: string | null,
  held: readonly Known[],
  world: World,
  before: readonly Known[] = [],
): JournalEvent {
  return {
    event: 'intent',
    label,
    old,
    before: Object.fromEntries(before.map(({ name, mark }) => [name, mark])),
    keys: [],
    staging: Object.fromEntries(held.map(({ name, staging }) => [name, staging])),
    lease: world.now(),
    runner: world.runner,
    reason: 'the journal was lost',
  };
}

/** Keys that were never put to use, as far as anybody can see. */
function leftBehind(ours: readonly Ours[], held: readonly Known[], world: World): readonly JournalEvent[] {
  return [
    intent(ours.at(-1)!.label, null, held, world, held),
    ...ours.map(({ id }): JournalEvent => ({ event: 'orphan', key: id, when: 'grace' })),
    { event: 'aborting', why: 'the journal was lost before anything was stored' },
  ];
}

function inUse(
  served: Ours,
  ours: readonly Ours[],
  held: readonly Known[],
  world: World,
): readonly JournalEvent[] {
  const others = ours.filter(({ id }) => id !== served.id);
  return [
    intent(served.label, others[0]?.id ?? null, held, world),
    ...others.slice(1).map(({ id }): JournalEvent => ({ event: 'orphan', key: id, when: 'grace' })),
    { event: 'minted', key: served.id },
    { event: 'tested' },
    ...held.flatMap(({ name, mark, staging }): JournalEvent[] => [
      { event: 'stored', target: name, version: mark },
      { event: 'read', target: name, mark },
      ...(staging === 'native' ? [{ event: 'promoted' as const, target: name }] : []),
    ]),
    { event: 'deployed', on: world.now() },
  ];
}
