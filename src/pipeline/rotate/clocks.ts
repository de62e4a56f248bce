import { SKEW } from '../../core/rotation/sight.js';
import type { ChangingTools, Reply } from '../../core/tools.js';
import { Unready } from './unready.js';
import type { Drift, World } from './world.js';

/**
 * Tools that notice what time it is for whoever answers, and the one whose clock differs most. An answer that some cache has kept tells an old time:
 * https://www.rfc-editor.org/rfc/rfc9111#section-5.1
 */
export function watchingClocks(
  tools: ChangingTools,
  now: () => Date,
): { readonly tools: ChangingTools; readonly drift: () => Drift | undefined } {
  let most: Drift | undefined;
  const see = (at: string, reply: Reply): Reply => {
    const theirs = Date.parse(reply.header('age') === undefined ? (reply.header('date') ?? '') : '');
    const by = Math.abs(theirs - now().getTime());
    // Without a date it is no number, and greater than none.
    if (by > (most?.by ?? 0)) most = { by, host: new URL(at).host };
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
  return { tools: watched, drift: () => most };
}

/** Asks GitHub for the time. Throws `Unready` if leases, grace and first use would go by a wrong one, or `Unanswered`. */
export async function checkClock({ forge, now }: Pick<World, 'forge' | 'now'>): Promise<void> {
  const theirs = await forge?.clock();
  if (theirs === undefined || Math.abs(theirs.getTime() - now().getTime()) <= SKEW) return;
  throw new Unready('the clock of this machine differs from that of GitHub by more than five minutes');
}

/** The same by all that was answered until now, without asking anybody. */
export function checkDrift({ drift }: Pick<World, 'drift'>): void {
  const most = drift?.();
  if (most === undefined || most.by <= SKEW) return;
  throw new Unready(`the clock of this machine differs from that of ${most.host} by more than five minutes`);
}
