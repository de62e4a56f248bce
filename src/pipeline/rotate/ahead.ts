import { Unanswered } from '../../core/inspection.js';
import type { Flight } from '../../core/rotation/flight.js';
import { next } from '../../core/rotation/machine.js';
import type { Sight } from '../../core/rotation/sight.js';
import type { Step } from '../../core/rotation/step.js';
import { paceOf } from './advance.js';
import { look } from './looks.js';
import { preflight } from './preflight.js';
import { type Rotating, sorted, type Task } from './rotate.js';
import { Unready } from './unready.js';
import { checkAccount } from './whose.js';
import { emptyHand, type World } from './world.js';

/** What a run would do about a rotation. */
export interface Prospect {
  readonly name: string;
  readonly would: string;
  /** Whether there is something to do that cannot be done. */
  readonly isStuck: boolean;
}

/** Checks everything, asks whatever can be asked, and changes nothing. In the order of the policy. */
export async function lookAhead(rotating: Rotating): Promise<readonly Prospect[]> {
  const { entries, world } = rotating;
  const { tasks, others } = await sorted(rotating);
  const prospects = new Map<string, Prospect>();
  for (const { name, outcome } of others) {
    const why = 'why' in outcome ? outcome.why : 'this is a bug';
    const isStuck = outcome.state !== 'not due' && outcome.state !== 'paused';
    const state = 'isStuck' in outcome ? 'stuck' : outcome.state;
    prospects.set(name, { name, would: `nothing, for it is ${state}: ${why}`, isStuck });
  }
  for (const task of tasks) prospects.set(task.rotation.entry.name, await prospectOf(task, world));
  return entries.flatMap(({ name }) => prospects.get(name) ?? []);
}

async function prospectOf(task: Task, world: World): Promise<Prospect> {
  const { entry, targets } = task.rotation;
  const { name } = entry;
  try {
    if (task.isInFlight) return { name, ...(await nextOf(task, world)) };
    const { old } = await preflight(task.rotation, world, undefined);
    const where = targets.map((target) => target.name).join(', ');
    const would = `make a new credential in place of ${old ?? 'none'}, and store it in ${where}`;
    return { name, would, isStuck: false };
  } catch (error) {
    if (error instanceof Unready) return { name, would: `nothing: ${error.message}`, isStuck: true };
    if (error instanceof Unanswered)
      return { name, would: `nothing: ${error.detail ?? error.reason}`, isStuck: true };
    throw error;
  }
}

async function nextOf({ rotation }: Task, world: World): Promise<Omit<Prospect, 'name'>> {
  const flight = world.ledger.flight(rotation.entry.name)!;
  checkAccount(rotation, flight);
  const hand = emptyHand();
  let seen: Partial<Sight> = {};
  for (;;) {
    const step = next(flight, { now: world.now(), hand: hand.state, ...seen }, paceOf(rotation, world));
    const isOurs = step.do === 'look' && step.at === 'use' && rotation.entry.verify.by === 'command';
    if (step.do !== 'look' || isOurs)
      return {
        would: phraseOf(step, flight),
        isStuck: flight.human !== undefined || (step.do === 'wait' && step.isStuck === true),
      };
    seen = { ...seen, ...(await look(step.at, { rotation, world, hand }, flight)) };
  }
}

function phraseOf(step: Step, flight: Flight): string {
  switch (step.do) {
    case 'look':
      return 'run the command that verifies it';
    case 'wait': {
      const until = step.until === undefined ? '' : ` until ${step.until.toISOString()}`;
      return flight.human === undefined
        ? `wait${until}: ${step.why}`
        : `nothing, a person has to look: ${step.why}`;
    }
    case 'note':
      if (step.what.event === 'revoking') return `revoke ${step.what.key}`;
      return `write down: ${step.what.event}`;
    case 'give up':
    case 'abort':
      return `revoke ${step.key} again: ${step.why}`;
    case 'revoke':
      return `revoke ${step.key}`;
    case 'prove':
      return `see whether ${step.key} is refused`;
    case 'store':
    case 'read':
    case 'promote':
    case 'demote':
      return `${step.do} ${step.target}`;
    case 'restart':
      return `run the command \`restart\` for ${step.target}`;
    case 'propose':
      return step.isBack ? 'propose the old references again' : 'propose the new references';
    case 'intend':
      return 'make a new credential';
    case 'mint':
    case 'test':
    case 'verify':
      return `${step.do} the new credential`;
  }
}
