import { Unanswered } from '../../core/inspection.js';
import type { Flight } from '../../core/rotation/flight.js';
import type { JournalEvent } from '../../core/rotation/journal.js';
import type { Step } from '../../core/rotation/step.js';
import { checkBeforeRevoking } from './clocks.js';
import { abort, giveUp } from './giving-up.js';
import { newId } from './ids.js';
import { intentOf } from './intending.js';
import { fault, mint } from './making.js';
import { demote, promote } from './moving.js';
import { preflight } from './preflight.js';
import { propose } from './proposing.js';
import { restart } from './restarting.js';
import { prove, revoke } from './revoking.js';
import { checkShared } from './shared.js';
import { read, store } from './storing.js';
import { startVerification } from './verifying.js';
import type { Passage, Target } from './world.js';

type Doing = Exclude<Step, { do: 'look' | 'wait' }>;

/** Does a step, and gives what came of it for the journal. What has to be written down before, it writes. Throws `Unanswered`, `Unready`. */
export async function perform(
  step: Doing,
  passage: Passage,
  flight: Flight,
): Promise<readonly JournalEvent[]> {
  switch (step.do) {
    case 'note':
      if (step.what.event === 'revoking') await checkRevoking(step.what.key, passage);
      return [step.what];
    case 'intend':
      return [await begun(passage, flight)];
    case 'mint':
      return [await mint(passage, flight.attempt!, flight.old)];
    case 'test':
      return tested(passage, flight);
    case 'store':
      return stored(passage, flight, targetOf(passage, step.target));
    case 'read':
      return [await read(passage, flight, targetOf(passage, step.target))];
    case 'restart':
      return [await restart(passage, targetOf(passage, step.target))];
    case 'give up':
      return giveUp(passage, flight, step);
    case 'abort':
      return abort(passage, flight, step);
    case 'propose':
      return [await propose(passage, flight, step.isBack)];
    case 'promote':
      return [await promote(passage, flight, targetOf(passage, step.target))];
    case 'demote':
      return [await demote(passage, flight, targetOf(passage, step.target))];
    case 'verify':
      return [await verifying(passage, flight)];
    case 'revoke':
      return [await revoke(passage, flight, step.key)];
    case 'prove':
      return [await prove(passage, flight, step.key)];
  }
}

/** What nobody could take back is looked at once more. */
async function checkRevoking(key: string, { rotation, world }: Passage): Promise<void> {
  checkShared(key, rotation, world);
  await checkBeforeRevoking(rotation, world);
}

function targetOf({ rotation }: Passage, name: string): Target {
  const target = rotation.targets.find((one) => one.name === name);
  if (target === undefined) throw new Unanswered('incomplete', `the policy has no target ${name} any more`);
  return target;
}

/** Another attempt at the same replacement. */
async function begun({ rotation, world, hand }: Passage, flight: Flight): Promise<JournalEvent> {
  const ready = await preflight(rotation, world, flight.old);
  Object.assign(hand, ready.hand);
  return intentOf(newId(rotation, world), { rotation, world }, ready, flight.reason);
}

async function tested(passage: Passage, flight: Flight): Promise<readonly JournalEvent[]> {
  const key = flight.attempt!.key!;
  const why = await fault(passage, key);
  if (why === undefined) return [{ event: 'tested' }];
  passage.hand.state = 'lost';
  return giveUp(passage, flight, { key, when: 'now', why });
}

/** No write takes so long, in milliseconds, however often it is tried. */
const LONGEST_WRITE = 3 * 60_000;

async function stored(passage: Passage, flight: Flight, target: Target): Promise<readonly JournalEvent[]> {
  const { hand, world } = passage;
  // Once the lease is over, another run may revoke what it finds stored nowhere.
  if (world.now().getTime() > flight.attempt!.lease.getTime() - LONGEST_WRITE) {
    hand.state = 'lost';
    throw new Unanswered('timeout', 'it has taken too long, and another run may go on with it');
  }
  return [await store(passage, flight, target)];
}

async function verifying(passage: Passage, flight: Flight): Promise<JournalEvent> {
  const why = await startVerification(passage, flight);
  return why === undefined
    ? { event: 'verifying', by: passage.rotation.entry.verify.by }
    : { event: 'needs-human', why };
}
