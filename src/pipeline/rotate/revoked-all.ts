import { UsageError } from '../../core/errors.js';
import type { Flight } from '../../core/rotation/flight.js';
import { leftBehind } from '../../core/rotation/left-behind.js';
import { type Left, takeBack } from './giving-up.js';
import { nameOf } from './ledger.js';
import { isLasting, type Outcome } from './outcome.js';
import { branchOf } from './proposing.js';
import { Unready } from './unready.js';
import { isForeign } from './whose.js';
import type { Rotation, Target, World } from './world.js';

/**
 * Takes somebody’s word that what nobody uses of a rotation is gone, where nobody can go on with that: it is over then. Nobody at its provider is asked,
 * for what the policy names now may be somebody else’s. `rotation`: as the policy names it, if it does. Throws a `UsageError` if it can go on, `Unready`,
 * or `Unanswered` if what was proposed or staged cannot be taken back just now.
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
  const kept = await tidied(flight, rotation?.targets ?? [], world);
  if (kept.length > 0) world.warn(`${nameOf(id)}: ${kept.join(', ')} stays, and is to be taken back by hand`);
  const why = `${by} says that this is revoked: ${leftBehind(flight)}`;
  await world.ledger.write(flight, { event: 'failed', why }, { event: 'ended', as: 'aborted' });
  return { state: 'aborted', id };
}

/** Takes back what was staged and proposed, in either direction, and gives what could not be, for whoever would have to be asked may be gone as well. */
async function tidied(
  { attempt, targets, pull }: Flight,
  known: readonly Target[],
  world: World,
): Promise<readonly string[]> {
  if (attempt === undefined) return [];
  const { label, storing } = attempt;
  const kept: string[] = [];
  const tidy = async (what: string, left: Omit<Left, 'label'> | undefined): Promise<void> => {
    try {
      if (left === undefined) kept.push(what);
      else await takeBack({ label, ...left }, world, 'The rotation was taken back: nobody goes on with it.');
    } catch (error) {
      if (!isLasting(error)) throw error;
      kept.push(what);
    }
  };
  if (pull !== undefined) {
    const proposed = { ...pull, branch: branchOf({ attempt }, pull.isBack) };
    await tidy(pull.url, world.forge && { targets: [], pull: proposed });
  }
  for (const { name, staging } of targets.filter((one) => storing.has(one.name))) {
    const target = known.find((one) => one.name === name);
    if (target !== undefined || staging === 'native')
      await tidy(`what is staged in ${name}`, target && { targets: [target], pull: undefined });
  }
  return kept;
}
