import { UsageError } from '../../core/errors.js';
import type { Flight } from '../../core/rotation/flight.js';
import { settledProof } from './revoking.js';
import { Unready } from './unready.js';
import { checkAccount } from './whose.js';
import { emptyHand, type Rotation, type World } from './world.js';

/**
 * Takes somebody's word that what was to go is gone. `by`: who says so. Throws a `UsageError` if nobody was asked, `Unready` if it is seen to
 * live or is another account’s, or `Unanswered` if that could be seen and is not.
 */
export async function takeWord(rotation: Rotation, world: World, by: string): Promise<void> {
  const { name } = rotation.entry;
  const flight = world.ledger.flight(name);
  if (flight?.human === undefined) throw new UsageError(`${name} waits for nobody to revoke anything`);
  checkAccount(rotation, flight);
  const task = flight.retirements.find(({ state }) => state === 'revoking' || state === 'revoked');
  if (task !== undefined) return await gone(task.key, { rotation, world }, flight, by);
  if (flight.attempt === undefined || flight.attempt.key !== undefined)
    throw new UsageError(`${name} waits for a person, but for nobody to revoke anything: ${flight.human}`);
  const why = `${by} says that nothing of it is left at the provider`;
  await world.ledger.write(flight, { event: 'resumed' }, { event: 'failed', why });
}

async function gone(
  key: string,
  { rotation, world }: { readonly rotation: Rotation; readonly world: World },
  flight: Flight,
  by: string,
): Promise<void> {
  if ((await settledProof({ rotation, world, hand: emptyHand() }, flight, key)) === 'alive')
    throw new Unready(`${key} was tried, or is listed by its provider, and still lives`);
  await world.ledger.write(flight, { event: 'resumed' }, { event: 'revoked', key, how: 'by hand', by });
}
