import { Unanswered } from '../../core/inspection.js';
import { day } from '../../core/phrases.js';
import { type Ending, isOverdue, onHold, overdueFrom } from '../../core/rotation/ending.js';
import type { Flight } from '../../core/rotation/flight.js';
import { dueAt, type RotationEntry } from '../../core/rotation/rotation.js';
import { begin, halted, resume, whyOf } from './advance.js';
import { checkDrift, wrongClock } from './clocks.js';
import { endingIn, endingOnHold, isDue, mintedAt } from './due.js';
import { each } from './each.js';
import type { Outcome } from './outcome.js';
import { Unready } from './unready.js';
import type { Rotation, World } from './world.js';

/** What a run is to do, and by what. */
export interface Rotating {
  readonly entries: readonly RotationEntry[];
  readonly world: World;
  /** Throws `Unready` if that one cannot be bound. */
  bind(entry: RotationEntry): Promise<Rotation>;
  /** Why, for the journal. */
  readonly reason: string;
  /** Does not wait until they are due. */
  readonly atOnce: boolean;
  /** How many may be begun. */
  readonly most: number;
}

/** What came of one rotation of the policy. */
export interface Result {
  readonly name: string;
  readonly outcome:
    | Outcome
    | { readonly state: 'not due' | 'paused' | 'held back'; readonly why: string }
    /** A bug of this program. */
    | { readonly state: 'failed'; readonly error: unknown };
  /** When the credential in use was made, as far as that is known. */
  readonly minted?: Date | undefined;
  /** When its provider ends that by itself. */
  readonly ending?: Ending | undefined;
  /** Whether the credential that is to go is older than its tier allows. */
  readonly isOverdue: boolean;
}

/** So many go on at once. */
const AT_ONCE = 8;

/** One that has something to do. */
export interface Task {
  readonly rotation: Rotation;
  readonly isInFlight: boolean;
  readonly minted: Date | undefined;
  readonly ending?: Ending | undefined;
}

/** Takes every rotation as far as it goes. What goes wrong with one is its own result. In the order of the policy. */
export async function rotate(rotating: Rotating): Promise<readonly Result[]> {
  const { entries, world } = rotating;
  const results = new Map<string, Result>();
  const { tasks, others } = await sorted(rotating);
  for (const result of others) results.set(result.name, result);
  const run = async (task: Task, work: () => Promise<Outcome>): Promise<Outcome['state'] | 'failed'> => {
    const outcome = await outcomeOf(work);
    results.set(task.rotation.entry.name, resultOf(task, outcome, world));
    return outcome.state;
  };
  let begun = 0;
  const goOn = async (some: readonly Task[], atOnce: number): Promise<void> => {
    const flights = some.filter(({ isInFlight }) => isInFlight);
    await each(flights, atOnce, async (task) => void (await run(task, () => resume(task.rotation, world))));
    const due = some.filter(({ isInFlight }) => !isInFlight);
    const hasRoom = (): boolean => begun < rotating.most && world.stopping?.() !== true;
    const start = async (task: Task): Promise<void> => {
      begun++;
      const state = await run(task, () => begin(task.rotation, world, rotating.reason));
      // It was not begun, so another one may be.
      if (state === 'unready' || state === 'asked') begun--;
    };
    await each(due, Math.min(atOnce, rotating.most), start, hasRoom);
  };
  await goOn(
    tasks.filter(({ rotation }) => !rotation.entry.isOwn),
    AT_ONCE,
  );
  // Whatever else there is may need them: one by one, and last.
  await goOn(
    tasks.filter(({ rotation }) => rotation.entry.isOwn),
    1,
  );
  for (const task of tasks) {
    const { name } = task.rotation.entry;
    if (!results.has(name)) results.set(name, heldBack(task, world));
  }
  return entries.flatMap(({ name }) => results.get(name) ?? []);
}

/** What has something to do, what is due first in front; and what has not, and why. */
export async function sorted(
  rotating: Pick<Rotating, 'entries' | 'world' | 'bind' | 'atOnce'>,
): Promise<{ readonly tasks: readonly Task[]; readonly others: readonly Result[] }> {
  const tasks: Task[] = [];
  const others: Result[] = [];
  const wrong = await wrongClock(rotating.world);
  await each(rotating.entries, AT_ONCE, async (entry) => {
    const found = await taskOf(entry, rotating, wrong);
    if ('rotation' in found) tasks.push(found);
    else others.push(found);
  });
  // What nobody knows the age of is due since ever.
  const time = ({ rotation: { entry }, minted, ending }: Task): number =>
    minted === undefined ? 0 : dueAt(minted, entry, ending?.on)!.getTime();
  return { tasks: tasks.sort((one, other) => time(one) - time(other)), others };
}

async function taskOf(
  entry: RotationEntry,
  { world, bind, atOnce }: Pick<Rotating, 'world' | 'bind' | 'atOnce'>,
  wrong: Unready | Unanswered | undefined,
): Promise<Task | Result> {
  const { name } = entry;
  const history = world.ledger.history(name);
  const { flight, paused, standing } = history;
  const why = entry.isPaused ? 'the policy says so' : paused;
  if (why !== undefined) return held(entry, why, { world, bind });
  try {
    if (wrong !== undefined) throw wrong;
    const rotation = await bind(entry);
    if (flight !== undefined) return { rotation, isInFlight: true, minted: standing?.mintedAt };
    const minted = await mintedAt(rotation, world);
    const ending = await endingIn(rotation, world);
    if (atOnce || isDue(minted, entry, world.now(), ending))
      return { rotation, isInFlight: false, minted, ending };
    checkDrift(rotation, world);
    const made = `made on ${day(minted!)}`;
    return { name, outcome: { state: 'not due', why: made }, ending, isOverdue: false };
  } catch (error) {
    const outcome = outcomeOfError(error, flight);
    return { name, outcome, isOverdue: isOverdue(overdueFrom(history, entry), world.now()) };
  }
}

/** Of what is wrong before anybody has looked at the rotation itself. One on its way stays where it is, as with whatever else is wrong then. */
function outcomeOfError(error: unknown, flight: Flight | undefined): Result['outcome'] {
  if (!(error instanceof Unready || error instanceof Unanswered)) return { state: 'failed', error };
  return flight === undefined ? { state: 'unready', why: whyOf(error) } : halted(flight, error);
}

/** Nothing is done about it, whatever becomes of the one in use: somebody has to know that. */
async function held(
  entry: RotationEntry,
  why: string,
  rotating: Pick<Rotating, 'world' | 'bind'>,
): Promise<Result> {
  const { name } = entry;
  const { ledger, now } = rotating.world;
  const ending = await endingOnHold(entry, rotating);
  const from = overdueFrom(ledger.history(name), entry, undefined, ending);
  return {
    name,
    outcome: { state: 'paused', why: onHold(why, ending) },
    ending,
    isOverdue: isOverdue(from, now()),
  };
}

async function outcomeOf(
  work: () => Promise<Outcome>,
): Promise<Outcome | { readonly state: 'failed'; readonly error: unknown }> {
  try {
    return await work();
  } catch (error) {
    return { state: 'failed', error };
  }
}

function resultOf(task: Task, outcome: Result['outcome'], world: World): Result {
  const isOver = ['done', 'aborted', 'rolled back'].includes(outcome.state);
  const { rotation, minted, ending } = task;
  return { name: rotation.entry.name, outcome, minted, ending, isOverdue: !isOver && isLate(task, world) };
}

/** Of one on its way the old credential counts. */
function isLate({ rotation: { entry }, minted, ending }: Task, world: World): boolean {
  return isOverdue(overdueFrom(world.ledger.history(entry.name), entry, minted, ending), world.now());
}

function heldBack(task: Task, world: World): Result {
  const why = world.stopping?.() ? 'the run was told to end' : 'as many were begun as one run may';
  return resultOf(task, { state: 'held back', why }, world);
}
