import { mayReceive } from '../../core/destination.js';
import { Unanswered } from '../../core/inspection.js';
import { SKEW } from '../../core/rotation/sight.js';
import type { ChangingTools, Reply } from '../../core/tools.js';
import { Unready } from './unready.js';
import { audienceOf } from './values.js';
import type { Drift, Rotation, World } from './world.js';

/**
 * Tools that notice what time it is for whoever answers, and whose clock differs most among some of them. An answer that some cache has kept tells
 * an old time: https://www.rfc-editor.org/rfc/rfc9111#section-5.1
 */
export function watchingClocks(
  tools: ChangingTools,
  now: () => Date,
): { readonly tools: ChangingTools; readonly drift: NonNullable<World['drift']> } {
  const most = new Map<string, number>();
  const see = (at: string, reply: Reply): Reply => {
    const theirs = Date.parse(reply.header('age') === undefined ? (reply.header('date') ?? '') : '');
    const by = Math.abs(theirs - now().getTime());
    const { origin } = new URL(at);
    // Without a date it is no number, and greater than none.
    if (by > (most.get(origin) ?? 0)) most.set(origin, by);
    return reply;
  };
  const watched: ChangingTools = {
    ...tools,
    ask: async (request) => see(request.at, await tools.ask(request)),
    askSigned: async (request, keys, scope) => see(request.at, await tools.askSigned(request, keys, scope)),
    change: async (request) => see(request.at, await tools.change(request)),
    changeSigned: async (request, keys, scope) =>
      see(request.at, await tools.changeSigned(request, keys, scope)),
  };
  return { tools: watched, drift: (destinations) => greatest(most, destinations) };
}

function greatest(most: ReadonlyMap<string, number>, destinations: readonly string[]): Drift | undefined {
  const [first] = [...most]
    .filter(([origin]) => mayReceive(destinations, origin))
    .sort(([, one], [, other]) => other - one);
  return first && { by: first[1], host: new URL(first[0]).host };
}

/** Asks GitHub for the time. Throws `Unready` if leases, grace and first use would go by a wrong one, or `Unanswered`. */
export async function checkClock({ forge, now }: Pick<World, 'forge' | 'now'>): Promise<void> {
  const theirs = await forge?.clock();
  if (theirs === undefined || Math.abs(theirs.getTime() - now().getTime()) <= SKEW) return;
  throw new Unready('the clock of this machine differs from that of GitHub by more than five minutes');
}

/** The same without throwing, once for all rotations: why nothing can be decided by the time. */
export async function wrongClock(
  world: Pick<World, 'forge' | 'now'>,
): Promise<Unready | Unanswered | undefined> {
  try {
    await checkClock(world);
    return undefined;
  } catch (error) {
    if (error instanceof Unready || error instanceof Unanswered) return error;
    throw error;
  }
}

/**
 * The time by what its own provider and stores have answered until now, without asking anybody: whose clock is wrong stops nobody else. If it is this
 * machine’s, each rotation sees that for itself.
 */
export function checkDrift(rotation: Rotation, { drift }: Pick<World, 'drift'>): void {
  const most = drift?.(audienceOf(rotation));
  if (most === undefined || most.by <= SKEW) return;
  throw new Unready(`the clock of this machine differs from that of ${most.host} by more than five minutes`);
}

/** The same before something is revoked, for nobody may have asked its provider in this run yet. Throws `Unanswered` too. */
export async function checkBeforeRevoking(rotation: Rotation, world: World): Promise<void> {
  if (world.drift === undefined) return;
  await rotation.issuer.list?.(rotation.access, world.tools);
  checkDrift(rotation, world);
}
