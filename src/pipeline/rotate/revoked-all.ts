import { UsageError } from '../../core/errors.js';
import type { Flight } from '../../core/rotation/flight.js';
import { leftBehind } from '../../core/rotation/left-behind.js';
import { takeBackOf } from './giving-up.js';
import { nameOf } from './ledger.js';
import type { Outcome } from './outcome.js';
import { Unready } from './unready.js';
import { isForeign } from './whose.js';
import type { Rotation, Target, World } from './world.js';

/**
 * Takes somebody’s word that what nobody uses of a rotation is gone, where nobody can go on with that: it is over then. Nobody at its provider is asked,
 * for what the policy names now may be somebody else’s. `rotation`: as the policy names it, if it does. Throws a `UsageError` if it can go on, `Unready`,
 * or `Unanswered` if what was proposed or staged could not be taken back.
 */
export async function takeWordForAll(
  name: string,
  rotation: Rotation | undefined,
  world: World,
  by: string,
): Promise<Outcome> {
  const flight = world.ledger.flight(name);
  if (flight === undefined) throw new UsageError(`${name} is not on its way: nothing is left of it`);
  if (rotation !== undefined && !isForeign(rotation, flight))
    throw new UsageError(
      `${name} is on its way with the account that the policy names: let it end, or \`rotate rollback\``,
    );
  const { attempt, targets, id } = flight;
  const isStored = attempt === undefined || targets.every((one) => attempt.stored.has(one.name));
  if (!isStored && world.now() < attempt.lease)
    throw new Unready('another run may still be at work on it: wait for a quarter of an hour');
  const known = rotation?.targets ?? [];
  if (attempt !== undefined)
    await takeBackOf({ rotation: { targets: known }, world }, flight, 'nobody goes on with it');
  tellKept(flight, known, world);
  const why = `${by} says that this is revoked: ${leftBehind(flight)}`;
  await world.ledger.write(flight, { event: 'failed', why }, { event: 'ended', as: 'aborted' });
  return { state: 'aborted', id };
}

/** What nobody could take back from here. */
function tellKept({ id, attempt, targets, pull }: Flight, known: readonly Target[], world: World): void {
  const isKept = (target: string): boolean =>
    attempt?.storing.has(target) === true && !known.some(({ name }) => name === target);
  const staged = targets.filter(({ name, staging }) => staging === 'native' && isKept(name));
  const kept = [
    ...staged.map(({ name }) => `what is staged in ${name}`),
    ...(pull === undefined || world.forge !== undefined ? [] : [pull.url]),
  ];
  if (kept.length > 0) world.warn(`${nameOf(id)}: ${kept.join(', ')} stays, and is to be taken back by hand`);
}
