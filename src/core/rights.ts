import type { z } from 'zod';
import { Unanswered, type UnknownReason } from './inspection.js';
import type { Reply } from './tools.js';

/** Who says so does nothing else now either. To go on would be to send a change of which nobody knows what has become. */
const LATER: readonly UnknownReason[] = ['rate-limited', 'provider-error', 'interrupted'];

/**
 * Of the rights that are needed, those that whoever asks surely lacks. None where the other side does not tell, or in another form than it
 * documents: then it refuses by itself what may not be done.
 */
export async function lackedOf(
  needed: readonly string[],
  asking: Promise<Reply>,
  rights: z.ZodType<readonly string[]>,
): Promise<readonly string[]> {
  const held = await toldTo(asking, rights);
  return held === undefined ? [] : needed.filter((right) => !held.includes(right));
}

/** What somebody is told of themselves; `undefined` if nothing. May throw `Unanswered`: who answers to nothing now is not asked to change something. */
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

/** As a message has them. */
export function quoted(rights: readonly string[]): string {
  return rights.map((right) => `"${right}"`).join(', ');
}
