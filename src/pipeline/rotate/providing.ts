import type { Flight } from '../../core/rotation/flight.js';
import type { JournalEvent } from '../../core/rotation/journal.js';
import type { Parts } from '../../providers/issuers/issuer.js';
import { goOn, whyOf } from './advance.js';
import { giveUp } from './giving-up.js';
import { currentParts, hasIds } from './identifying.js';
import { newId } from './ids.js';
import { intentOf } from './intending.js';
import type { Outcome } from './outcome.js';
import { preflight } from './preflight.js';
import { Unready } from './unready.js';
import { equal } from './values.js';
import { checkAccount } from './whose.js';
import { type Hand, LEASE, type Rotation, type World } from './world.js';

/** What a person has made, and what they say of it. */
export interface Provided {
  readonly parts: Parts;
  /** What it is called where its provider tells no ids; by default what a new one is called that is made here. */
  readonly name: string | undefined;
  /** Where the value of one that was handed in before got lost: whether it is that one. Its provider may tell as well. */
  readonly is: 'the same' | 'another' | undefined;
}

/** Takes a new one that a person has made, if it works, from where one that was minted goes on. Like `begin` otherwise. */
export async function provide(
  rotation: Rotation,
  world: World,
  provided: Provided,
  reason: string,
): Promise<Outcome> {
  try {
    const { flight } = world.ledger.history(rotation.entry.name);
    if (flight !== undefined) checkAccount(rotation, flight);
    const isFree = flight === undefined || isWithoutOne(flight);
    const lost = isFree ? undefined : lostKey(flight, world.now());
    const id = await workingId(rotation, world, provided.parts);
    if (flight === undefined || lost === undefined)
      return await begun({ rotation, world }, id, provided, reason);
    if (id === lost || (id === undefined && provided.is === 'the same'))
      return await again({ rotation, world }, flight, lost, provided.parts);
    if (id === undefined && provided.is === undefined)
      throw new Unready(
        `the value of ${lost} was lost: say by --same or --another whether this is that one, for its provider does not tell`,
      );
    if (provided.is === 'the same') throw new Unready(`that is ${id}, and not ${lost}`);
    return await begun({ rotation, world }, id, provided, reason);
  } catch (error) {
    return { state: 'unready', why: whyOf(error) };
  }
}

interface Place {
  readonly rotation: Rotation;
  readonly world: World;
}

/** Nothing is under way that anybody could have, and nothing has to go first. */
function isWithoutOne({ attempt, abortedAt, retirements }: Flight): boolean {
  const isFirst = retirements.some(({ when, state }) => when === 'now' && state !== 'refused');
  return attempt === undefined && abortedAt === undefined && !isFirst;
}

/** The one that was handed in before, if its value was lost. Throws `Unready`. */
function lostKey({ attempt, targets, abortedAt }: Flight, now: Date): string {
  const isStored = attempt !== undefined && targets.every(({ name }) => attempt.stored.has(name));
  if (attempt?.key === undefined || !attempt.isHandedIn || isStored || abortedAt !== undefined)
    throw new Unready('it is on its way already');
  if (now < attempt.lease)
    throw new Unready('another run may still be at work on it: wait for a quarter of an hour');
  return attempt.key;
}

/** The same one as before: what has it already is left alone, and the others get it. */
async function again(
  { rotation, world }: Place,
  flight: Flight,
  key: string,
  parts: Parts,
): Promise<Outcome> {
  const hand: Hand = { state: 'held', key, parts, scopes: undefined, plans: [] };
  await world.ledger.write(flight, ...resumed(flight), handedIn(key, world));
  return goOn({ rotation, world, hand }, true);
}

/** A new attempt: of a new rotation, or of the one that is on its way. What was handed in before, and may be somewhere, goes as late as the old one. */
async function begun(
  { rotation, world }: Place,
  told: string | undefined,
  { parts, name }: Provided,
  reason: string,
): Promise<Outcome> {
  await checkNew({ rotation, world }, told ?? name, parts);
  await giveUpLost({ rotation, world });
  const { flight, count } = world.ledger.history(rotation.entry.name);
  const ready = await preflight(rotation, world, flight?.old, true);
  const id = newId(rotation, world);
  const key = told ?? name ?? `mcp-rekey/${id}`;
  if (key === ready.old || (ready.current !== undefined && equal(ready.current, parts)))
    throw new Unready('that is the one in use: make a new one');
  const hand: Hand = { ...ready.hand, state: 'held', key, parts };
  await world.ledger.write(
    flight ?? { id, count },
    ...(flight === undefined ? [] : resumed(flight)),
    intentOf(id, { rotation, world }, ready, reason),
    handedIn(key, world),
    { event: 'tested' },
  );
  return goOn({ rotation, world, hand }, true);
}

/** Before anything is given up for it. Throws `Unready` or `Unanswered`. */
async function checkNew({ rotation, world }: Place, key: string | undefined, parts: Parts): Promise<void> {
  const flight = world.ledger.flight(rotation.entry.name);
  if (flight === undefined) return;
  const current = await currentParts(rotation, world);
  if ((key !== undefined && key === flight.old) || (current !== undefined && equal(current, parts)))
    throw new Unready('that is the one in use: make a new one');
  if (flight.retirements.some((one) => one.key === key))
    throw new Unready(`${key} is to be revoked: make a new one`);
}

/** What was handed in before and got lost is nowhere to come into use, and its staged value in nobody's way. */
async function giveUpLost({ rotation, world }: Place): Promise<void> {
  const flight = world.ledger.flight(rotation.entry.name);
  const { attempt } = flight ?? {};
  if (flight === undefined || attempt?.key === undefined) return;
  const why = 'its value was lost, and another one was handed in';
  const given = await giveUp({ rotation, world }, flight, { key: attempt.key, when: 'grace', why });
  await world.ledger.write(flight, ...resumed(flight), ...given);
}

function resumed({ human }: Flight): readonly JournalEvent[] {
  return human === undefined ? [] : [{ event: 'resumed' }];
}

function handedIn(key: string, world: World): JournalEvent {
  const lease = new Date(world.now().getTime() + LEASE);
  return { event: 'handed-in', key, lease, runner: world.runner };
}

/** The id that its provider tells of it; `undefined` where that tells none, and revokes by none. Throws `Unready` if it does not work, or `Unanswered`. */
async function workingId(
  { issuer, access }: Rotation,
  { tools }: World,
  parts: Parts,
): Promise<string | undefined> {
  const inspection = await issuer.test(parts, access, tools);
  if (inspection.answer === 'dead') throw new Unready('its provider does not let the new one in');
  if (inspection.answer === 'unknown') throw new Unready('nobody knows whether the new one works');
  const { handle } = inspection.facts;
  if (handle === undefined && hasIds(issuer))
    throw new Unready('its provider does not tell the id of the new one');
  return handle;
}
