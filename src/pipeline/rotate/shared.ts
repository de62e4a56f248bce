import { mayHold } from '../../core/rotation/holding.js';
import { Unready } from './unready.js';
import { accountMark } from './whose.js';
import type { Rotation, World } from './world.js';

/** What the journal says that another rotation serves is not ended by this one. Throws `Unready`. */
export function checkShared(key: string, rotation: Rotation, { entries, ledger, now }: World): void {
  const account = accountMark(rotation);
  const holder = entries.find(
    ({ name, grace }) =>
      name !== rotation.entry.name && mayHold(ledger.history(name), { key, account }, { grace, now: now() }),
  );
  if (holder === undefined) return;
  throw new Unready(
    `${key} is what ${holder.name} rotates too, and is not over there: it stays until it is. Let one rotation name all targets that hold the same credential`,
  );
}
