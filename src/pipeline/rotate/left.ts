import type { JournalEvent } from '../../core/rotation/journal.js';
import { LITERAL } from '../../core/rotation/pins.js';
import { SKEW } from '../../core/rotation/sight.js';
import { isMarked, ulidTime } from '../../core/rotation/ulid.js';
import { takeBack } from './giving-up.js';
import { type Held, heldIn } from './held.js';
import { keyIn } from './looks.js';
import { accountMark } from './whose.js';
import type { Passage, Rotation, Target, World } from './world.js';

/** A key that was made here, and that the journal does not know of. */
export interface Ours {
  readonly id: string;
  /** As the attempt wrote it. */
  readonly label: string;
  readonly at: Date;
}

/** What a target holds, and whose that is, if anybody tells. */
export interface Known extends Held {
  readonly key: string | undefined;
}

/** Keys that live and are called as this rotation calls its own, the oldest first: those that this policy has made, and those that another one has. */
export async function madeHere(
  { issuer, access, entry }: Rotation,
  { tools, mark }: World,
): Promise<{ readonly ours: readonly Ours[]; readonly strange: readonly Ours[] }> {
  if (issuer.list === undefined || issuer.labelled === undefined) return { ours: [], strange: [] };
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
  const isOurs = ({ label }: Ours): boolean => isMarked(label.slice(start.length), mark);
  return { ours: named.filter(isOurs), strange: named.filter((one) => !isOurs(one)) };
}

export async function knownIn(target: Target, rotation: Rotation, world: World): Promise<Known> {
  const held = await heldIn(target, rotation, world);
  const key = held.mark === LITERAL ? undefined : await keyIn(target, rotation, world, held.pin);
  return { ...held, key };
}

/**
 * Which of ours a target holds, as far as anybody can tell; `undefined` if that is somebody else’s. What was written before a key was made does not hold
 * it. What was written later is taken to hold the last one.
 */
export function presumedIn({ key, mark, writtenAt }: Known, ours: readonly Ours[]): Ours | undefined {
  if (mark === LITERAL) return undefined;
  if (key !== undefined) return ours.find(({ id }) => id === key);
  return ours.findLast(({ at }) => writtenAt === undefined || at.getTime() <= writtenAt.getTime() + SKEW);
}

/** What keys that go have left: what the journal would tell of it is looked for. */
export async function takeBackAll(ours: readonly Ours[], rotation: Rotation, world: World): Promise<void> {
  const { repository, targets } = rotation;
  for (const { label } of ours) {
    const found = repository === undefined ? undefined : await world.forge?.pull(repository, label);
    const pull = found?.state === 'open' ? { ...found, repository: repository!, branch: label } : undefined;
    await takeBack({ label, targets, pull }, world, 'The journal of this rotation was lost.');
  }
}

/** An intent, as it must have been. `before`: what targets hold, if that is what they held. */
export function intent(
  label: string,
  old: string | null,
  held: readonly Known[],
  { rotation, world }: Pick<Passage, 'rotation' | 'world'>,
  before: readonly Known[] = [],
): JournalEvent {
  return {
    event: 'intent',
    label,
    account: accountMark(rotation),
    old,
    before: Object.fromEntries(before.map(({ name, mark }) => [name, mark])),
    keys: [],
    staging: Object.fromEntries(held.map(({ name, staging }) => [name, staging])),
    lease: world.now(),
    runner: world.runner,
    reason: 'the journal was lost',
  };
}
