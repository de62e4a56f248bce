import { hostname, userInfo } from 'node:os';
import { UsageError } from '../core/errors.js';
import { resume, whyOf } from '../pipeline/rotate/advance.js';
import { handoverOf } from '../pipeline/rotate/handover.js';
import { Overtaken } from '../pipeline/rotate/ledger.js';
import { adopt, orderRollback, pause, unpause } from '../pipeline/rotate/orders.js';
import { isUndone, type Outcome } from '../pipeline/rotate/outcome.js';
import { takeWord } from '../pipeline/rotate/revoked.js';
import { takeWordForAll } from '../pipeline/rotate/revoked-all.js';
import { Unready } from '../pipeline/rotate/unready.js';
import type { Rotation } from '../pipeline/rotate/world.js';
import { tellHandover } from './rotate-telling.js';
import { EXIT_UNDONE, ending, stopSignal } from './rotating/ending.js';
import { type OpenRotating, openRotating } from './rotating/open.js';
import type { RotatingOptions } from './rotating/options.js';
import { say } from './rotating/telling.js';

/** Brings the old one back, as far as that goes in this run. Gives the exit code, as all of these. */
export async function rollBack(name: string, options: RotatingOptions): Promise<number> {
  const stop = stopSignal();
  return ordered(options, stop.isGiven, async (opened) => {
    const rotation = await opened.bind(opened.entry(name));
    await orderRollback(rotation, opened.world);
    return sayOutcome(rotation, await resume(rotation, opened.world), opened);
  }).finally(stop.forget);
}

/** Takes the word of whoever gives the order that what was to go is gone, and goes on; that all is, and it is over. */
export async function sayRevoked(
  name: string,
  options: RotatingOptions & { readonly all?: true },
): Promise<number> {
  const stop = stopSignal();
  return ordered(options, stop.isGiven, async (opened) => {
    const { entry, bind, world } = opened;
    const by = whoGives(process.env);
    if (options.all) return sayAllRevoked(name, by, opened);
    const rotation = await bind(entry(name));
    await takeWord(rotation, world, by);
    return sayOutcome(rotation, await resume(rotation, world), opened);
  }).finally(stop.forget);
}

/** The policy may name it no more: then nobody knows its provider, nor where it was stored. */
async function sayAllRevoked(name: string, by: string, opened: OpenRotating): Promise<number> {
  const { policy, world, entry, bind } = opened;
  const isStray =
    world.ledger.flight(name) !== undefined && !policy.rotations.some((one) => one.name === name);
  const rotation = isStray ? undefined : await bind(entry(name));
  const outcome = await takeWordForAll(name, rotation, world, by);
  return rotation === undefined ? 0 : sayOutcome(rotation, outcome, opened);
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
function whoGives(env: NodeJS.ProcessEnv): string {
  const actor = env['GITHUB_TRIGGERING_ACTOR'] || env['GITHUB_ACTOR'];
  if (env['GITHUB_ACTIONS'] === 'true' && actor) return actor;
  try {
    return `${userInfo().username} at ${hostname()}`;
  } catch {
    return `somebody at ${hostname()}`;
  }
}

/** Tells what came of an order, and whoever was asked for something that they have done it. Gives the exit code. */
export async function sayOutcome(
  { entry, issuer }: Rotation,
  outcome: Outcome,
  { world, home: { issues } }: OpenRotating,
): Promise<number> {
  const { name } = entry;
  say(`${name}: ${outcome.state}${'why' in outcome ? `: ${outcome.why}` : ''}`);
  const told = { entry, outcome, isOverdue: false, history: world.ledger.history(name) };
  const handover = outcome.state === 'unready' ? undefined : handoverOf(told, issuer);
  if (handover !== undefined) await tellHandover(handover, { issues, warn: say });
  return isUndone(outcome) ? EXIT_UNDONE : 0;
}

export async function adoptKey(
  name: string,
  options: RotatingOptions & { readonly key: string },
): Promise<number> {
  const key = options.key.trim();
  if (key === '') throw new UsageError('--key needs the id of the key that the targets hold');
  return ordered(options, undefined, async ({ entry, bind, world }) => {
    const others = await adopt(await bind(entry(name)), world, key);
    if (others.length > 0)
      say(
        `${name}: once ${key} was seen in use and the grace is over, what was made here besides is revoked: ${others.join(', ')}`,
      );
    return 0;
  });
}

export async function pauseOne(
  name: string,
  options: RotatingOptions & { readonly reason: string },
): Promise<number> {
  const why = options.reason.trim();
  if (why === '') throw new UsageError('--reason needs a text: whoever finds it paused reads it');
  return ordered(options, undefined, async ({ entry, world }) => {
    await pause({ entry: entry(name) }, world, why);
    return 0;
  });
}

export async function resumeOne(name: string, options: RotatingOptions): Promise<number> {
  return ordered(options, undefined, async ({ entry, world }) => {
    const rotation = { entry: entry(name) };
    const { paused, flight } = world.ledger.history(name);
    if (rotation.entry.isPaused && paused === undefined && flight?.human === undefined)
      throw new UsageError(`the policy pauses ${name}: take \`paused\` out of it there`);
    await unpause(rotation, world);
    return 0;
  });
}

/** Does what somebody orders about one rotation. */
export async function ordered(
  options: RotatingOptions,
  stopping: (() => boolean) | undefined,
  act: (opened: OpenRotating) => Promise<number>,
): Promise<number> {
  return ending(async () => {
    const opened = await openRotating(options, { changes: true, ...(stopping && { stopping }) });
    try {
      return await act(opened);
    } catch (error) {
      if (!(error instanceof Unready || error instanceof Overtaken)) throw error;
      say(`${whyOf(error)}: nothing was changed`);
      return EXIT_UNDONE;
    } finally {
      await opened.close();
    }
  });
}
