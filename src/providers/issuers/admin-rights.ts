import type { z } from 'zod';
import { Unanswered, type UnknownReason } from '../../core/inspection.js';
import type { Reply } from '../../core/tools.js';
import { refused } from './issuer.js';

/** Who says so does nothing else now either. To go on would be to send a change of which nobody knows what has become. */
const LATER: readonly UnknownReason[] = ['rate-limited', 'provider-error', 'interrupted'];

/**
 * Refuses for what the admin surely lacks. Where its provider does not tell, or in another form than it documents, nothing is: then the provider
 * refuses by itself what may not be done.
 */
export async function lacking(
  needed: readonly string[],
  asking: Promise<Reply>,
  rights: z.ZodType<readonly string[]>,
): Promise<ReturnType<typeof refused> | undefined> {
  const held = await toldTo(asking, rights);
  const missing = held === undefined ? [] : needed.filter((right) => !held.includes(right));
  if (missing.length === 0) return undefined;
  return refused(`the admin lacks ${missing.map((right) => `"${right}"`).join(', ')}`);
}

/** What the admin is told of itself; `undefined` if nothing. May throw `Unanswered`: who answers to nothing now is not asked to change something. */
export async function toldTo<Body>(
  asking: Promise<Reply>,
  documented: z.ZodType<Body>,
): Promise<Body | undefined> {
  const reply = await asking.catch((error: unknown) => {
    if (error instanceof Unanswered && !LATER.includes(error.reason)) return undefined;
    throw error;
  });
  return reply?.status === 200 ? documented.safeParse(reply.json).data : undefined;
}
