import { Unanswered } from '../../core/inspection.js';
import type { Flight } from '../../core/rotation/flight.js';
import { isUnknown } from '../../core/rotation/history.js';
import { next } from '../../core/rotation/machine.js';
import { deadlineOf } from '../../core/rotation/patience.js';
import type { Pace, Sight } from '../../core/rotation/sight.js';
import { checkDrift } from './clocks.js';
import { newId } from './ids.js';
import { intentOf } from './intending.js';
import { Overtaken } from './ledger.js';
import { look } from './looks.js';
import { isLasting, type Outcome, stopped, stuck } from './outcome.js';
import { perform } from './perform.js';
import { preflight } from './preflight.js';
import { recover } from './recover.js';
import { restartOf } from './restarting.js';
import { ByHand, Unready } from './unready.js';
import { checkAccount } from './whose.js';
import { emptyHand, type Passage, type Rotation, type World } from './world.js';

/** Far more than any rotation takes: whoever goes in circles is stopped. */
const MOST_STEPS = 300;

/** Begins a rotation, and takes it as far as it goes. */
export async function begin(rotation: Rotation, world: World, reason: string): Promise<Outcome> {
  try {
    if (isUnknown(world.ledger.history(rotation.entry.name)) && (await recover(rotation, world)))
      return await resume(rotation, world);
    const { count } = world.ledger.history(rotation.entry.name);
    const ready = await preflight(rotation, world, undefined);
    const id = newId(rotation, world);
    await world.ledger.write({ id, count }, intentOf(id, { rotation, world }, ready, reason));
    return await goOn({ rotation, world, hand: ready.hand }, true);
  } catch (error) {
    const why = whyOf(error);
    // Somebody else has begun it in that moment: nothing is left undone.
    const flight = error instanceof Overtaken ? world.ledger.flight(rotation.entry.name) : undefined;
    if (flight !== undefined) return stopped(flight, why);
    return { state: error instanceof ByHand ? 'asked' : 'unready', why };
  }
}

/** Goes on with one of which no value is in this process. */
export async function resume(rotation: Rotation, world: World): Promise<Outcome> {
  return goOn({ rotation, world, hand: emptyHand() }, false);
}

/** Takes one that is on its way as far as it goes. `hasTried`: whether this run has begun an attempt already. */
export async function goOn(passage: Passage, hasTried: boolean): Promise<Outcome> {
  const { rotation, world } = passage;
  const pace = paceOf(rotation, world);
  let flight = flightOf(passage);
  const foreign = saidBy(() => checkAccount(rotation, flight));
  if (foreign !== undefined) return stuck(flight, foreign);
  let seen: Partial<Sight> = {};
  let tried = hasTried;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    if (world.stopping?.() && !isInHand(passage, flight)) return stopped(flight, 'the run was told to end');
    const step = next(flight, { now: world.now(), hand: passage.hand.state, ...seen }, pace);
    if (step.do === 'wait')
      return step.isStuck ? stuck(flight, step.why) : stopped(flight, step.why, step.until);
    // What was answered just now may show it: what is decided by the time has to wait.
    const wrong = saidBy(() => checkDrift(rotation, world));
    if (wrong !== undefined && !isInHand(passage, flight)) return stuck(flight, wrong);
    // One attempt in a run: what has failed just now fails again.
    if (step.do === 'intend' && tried) return stopped(flight, 'the next run tries again');
    tried ||= step.do === 'intend';
    try {
      if (step.do === 'look') {
        seen = { ...seen, ...(await look(step.at, passage, flight)) };
        continue;
      }
      const events = await perform(step, passage, flight);
      await world.ledger.write(flight, ...events);
    } catch (error) {
      return halted(flight, error);
    }
    // What is only written down changes nothing of what was seen.
    if (step.do !== 'note') seen = {};
    const { id } = flight;
    const after = flightOf(passage, id);
    if (after.end !== undefined) return { state: after.end, id };
    flight = after;
  }
  throw new Error(`${flight.id} goes in circles`);
}

/** What passes by itself is only tried again; of all else somebody has to know. */
export function halted(flight: Flight, error: unknown): Outcome {
  const why = whyOf(error);
  return isLasting(error) ? stuck(flight, why) : stopped(flight, why);
}

/** What a check says is wrong. */
function saidBy(check: () => void): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    return whyOf(error);
  }
}

/** Whether there is a value that dies with this process, and that some target is to have. */
function isInHand({ hand }: Passage, { attempt, targets }: Flight): boolean {
  return hand.state === 'held' && targets.some(({ name }) => attempt?.marks.has(name) !== true);
}

/** What went wrong, in our own words; whatever else was thrown is a bug, and goes on. */
export function whyOf(error: unknown): string {
  if (error instanceof Overtaken) return 'another run is at work on it';
  if (error instanceof Unready) return error.message;
  if (error instanceof Unanswered) return error.detail ?? error.reason;
  throw error;
}

function flightOf({ rotation, world }: Passage, id?: string): Flight {
  const flight = world.ledger.flight(rotation.entry.name, id);
  if (flight === undefined) throw new TypeError(`${rotation.entry.name} is not on its way`);
  return flight;
}

export function paceOf({ entry, issuer, targets }: Rotation, { forge }: World): Pace {
  return {
    mints: issuer.mint !== undefined,
    lists: issuer.list === undefined ? 'nothing' : issuer.labelled === undefined ? 'keys' : 'labels',
    hasRoom: issuer.room === undefined || issuer.room > 2,
    waitsForRuns: forge !== undefined && targets.some(({ store }) => store.id === 'github'),
    verifies: entry.verify.by !== 'none',
    startsVerification: entry.verify.by === 'workflow',
    restarts: targets.filter((target) => restartOf(target) !== undefined).map(({ name }) => name),
    grace: entry.grace,
    deadline: deadlineOf(entry),
  };
}
