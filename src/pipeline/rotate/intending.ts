import type { JournalEvent } from '../../core/rotation/journal.js';
import { ulid } from '../../core/rotation/ulid.js';
import type { Ready } from './preflight.js';
import { LEASE, type Rotation, type World } from './world.js';

/** An id of this rotation, or of one attempt of it. */
export function newId(
  { entry }: Pick<Rotation, 'entry'>,
  world: Pick<World, 'now' | 'random' | 'mark'>,
): string {
  return `${entry.name}/${ulid(world.now(), world.mark, world.random())}`;
}

/** What is written down before anything is made. `id`: that of the attempt, which for the first one is that of the rotation. */
export function intentOf(id: string, world: World, ready: Ready, reason: string): JournalEvent {
  return {
    event: 'intent',
    label: `mcp-rekey/${id}`,
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
