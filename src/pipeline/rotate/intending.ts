import type { Attempt } from '../../core/rotation/flight.js';
import type { JournalEvent } from '../../core/rotation/journal.js';
import { ulid } from '../../core/rotation/ulid.js';
import type { Ready } from './preflight.js';
import { accountMark } from './whose.js';
import { LEASE, type Passage, type Rotation, type World } from './world.js';

/** An id of this rotation, or of one attempt of it. */
export function newId(
  { entry }: Pick<Rotation, 'entry'>,
  world: Pick<World, 'now' | 'random' | 'mark'>,
): string {
  return `${entry.name}/${ulid(world.now(), world.mark, world.random())}`;
}

/** `name/ULID` of an attempt; of the first one, that of its rotation. */
export function attemptId({ label }: Pick<Attempt, 'label'>): string {
  return label.slice(LABEL.length);
}

/** What the credential of an attempt is called, whose id that is. */
export function labelOf(id: string): string {
  return `${LABEL}${id}`;
}

const LABEL = 'mcp-rekey/';

/** What is written down before anything is made. `id`: that of the attempt, which for the first one is that of the rotation. */
export function intentOf(
  id: string,
  { rotation, world }: Pick<Passage, 'rotation' | 'world'>,
  ready: Ready,
  reason: string,
): JournalEvent {
  return {
    event: 'intent',
    label: labelOf(id),
    account: accountMark(rotation),
    old: ready.old,
    ...(ready.oldMintedAt && { oldMintedAt: ready.oldMintedAt }),
    before: { ...ready.before },
    keys: [...ready.keys],
    staging: Object.fromEntries(ready.hand.plans.map(({ name, staging }) => [name, staging])),
    lease: new Date(world.now().getTime() + LEASE),
    runner: world.runner,
    reason,
  };
}
