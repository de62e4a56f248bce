import { UsageError } from '../../core/errors.js';
import type { Flight } from '../../core/rotation/flight.js';
import { isUnknown } from '../../core/rotation/history.js';
import type { JournalEvent } from '../../core/rotation/journal.js';
import { next } from '../../core/rotation/machine.js';
import { adoptBlindly } from './adopting.js';
import { paceOf } from './advance.js';
import { heldIn } from './held.js';
import { newId } from './ids.js';
import { keyIn, look } from './looks.js';
import { versionIn } from './marks.js';
import { accountMark } from './whose.js';
import { emptyHand, type Rotation, type World } from './world.js';

/** Somebody wants the old one back. Throws a `UsageError` if that cannot be any more, or `Unanswered`. */
export async function orderRollback(rotation: Rotation, world: World): Promise<void> {
  const { name } = rotation.entry;
  const { ledger } = world;
  const flight = ledger.flight(name);
  if (flight === undefined)
    throw new UsageError(
      `${name} is not on its way: there is nothing to bring back. --now makes another new one`,
    );
  const old = flight.retirements.find(({ key }) => key === flight.old);
  if (old === undefined) throw new UsageError(`${name} replaces no credential`);
  if (old.state !== 'pending')
    throw new UsageError(
      `${old.key} is revoked, or about to be: it cannot come back. --now makes another new one`,
    );
  if (flight.abortedAt !== undefined || flight.isRollback)
    throw new UsageError(`${name} is on its way back already`);
  await checkWayBack(rotation, world, flight);
  const resumed: JournalEvent[] = flight.human === undefined ? [] : [{ event: 'resumed' }];
  await ledger.write(flight, ...resumed, { event: 'rollback' });
}

/** Where the way back is blocked from the beginning, whoever wants to go there can still let it end. */
async function checkWayBack(rotation: Rotation, world: World, flight: Flight): Promise<void> {
  const pace = paceOf(rotation, world);
  if (pace.hasRoom) return;
  const seen = await look('targets', { rotation, world, hand: emptyHand() }, flight);
  const back = { ...flight, human: undefined, isRollback: true };
  const step = next(back, { now: world.now(), hand: 'lost', ...seen }, pace);
  if (step.do === 'note' && step.what.event === 'needs-human')
    throw new UsageError(`${step.what.why}. Or let it end: --now makes another one then`);
}

/**
 * Somebody says which key the targets hold: one that nobody here has put there, or the new one of a rotation that is on its way, though its targets
 * look as if somebody had written to them since. Gives the ids of those that go for it. Throws a `UsageError` if it cannot be that one, or `Unanswered`.
 */
export async function adopt(rotation: Rotation, world: World, key: string): Promise<readonly string[]> {
  const { entry, issuer, access, targets } = rotation;
  const history = world.ledger.history(entry.name);
  const { flight, count } = history;
  const isBlind = flight?.attempt === undefined ? isUnknown(history) : flight.attempt.mintedAt === undefined;
  if (flight !== undefined && !isBlind && (flight.attempt?.key !== key || flight.deployedAt === undefined))
    throw new UsageError(
      `${entry.name} is on its way: what can be said to be in use is the new one, ${flight.attempt?.key ?? 'which is not made yet'}, once it is deployed`,
    );
  const keys = await issuer.list?.(access, world.tools);
  if (keys !== undefined && !keys.some(({ id, isLive }) => id === key && isLive))
    throw new UsageError(`${issuer.title} lists no live key of that id for this account`);
  if (isBlind) return adoptBlindly(rotation, world, key);
  const marks = await Promise.all(
    targets.map(async (target) => [target.name, (await heldIn(target, rotation, world)).mark] as const),
  );
  if (flight !== undefined) await checkServed(rotation, world, flight, marks);
  const account = accountMark(rotation);
  const what: JournalEvent = { event: 'adopted', key, account, marks: Object.fromEntries(marks) };
  await world.ledger.write({ id: flight?.id ?? newId(rotation, world), count }, what);
  return [];
}

/** What is known to be another one is not taken for the new one by a word. */
async function checkServed(
  rotation: Rotation,
  world: World,
  { before, attempt }: Flight,
  marks: readonly (readonly [string, string])[],
): Promise<void> {
  for (const target of rotation.targets) {
    const mark = marks.find(([name]) => name === target.name)?.[1];
    const key = await keyIn(target, rotation, world, versionIn(mark));
    if (mark === before.get(target.name) || (key !== undefined && key !== attempt?.key))
      throw new UsageError(`${target.name} holds another one: bring the new one back there, or roll back`);
  }
}

/** Nothing is done about it until it is resumed. */
export async function pause(rotation: Pick<Rotation, 'entry'>, world: World, why: string): Promise<void> {
  const { name } = rotation.entry;
  const { flight, paused, count } = world.ledger.history(name);
  if (paused !== undefined) throw new UsageError(`${name} is paused already`);
  await world.ledger.write({ id: flight?.id ?? newId(rotation, world), count }, { event: 'paused', why });
}

/** It goes on: where it was paused, or a person had to look. */
export async function unpause(rotation: Pick<Rotation, 'entry'>, world: World): Promise<void> {
  const { name } = rotation.entry;
  const { flight, paused, count } = world.ledger.history(name);
  if (paused === undefined && flight?.human === undefined)
    throw new UsageError(`${name} is not paused, and waits for nobody`);
  await world.ledger.write({ id: flight?.id ?? newId(rotation, world), count }, { event: 'resumed' });
}
