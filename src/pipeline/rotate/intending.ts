import type { JournalEvent } from '../../core/rotation/journal.js';
import { labelOf } from './ids.js';
import type { Ready } from './preflight.js';
import { accountMark } from './whose.js';
import { LEASE, type Passage } from './world.js';

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
