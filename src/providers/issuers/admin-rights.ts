import type { z } from 'zod';
import type { Reply } from '../../core/tools.js';
import { refused } from './issuer.js';

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

/** What the admin is told of itself; `undefined` if that is refused. May throw `Unanswered`: who does not answer now is asked to change nothing. */
export async function toldTo<Body>(
  asking: Promise<Reply>,
  documented: z.ZodType<Body>,
): Promise<Body | undefined> {
  const { status, json } = await asking;
  return status === 200 ? documented.safeParse(json).data : undefined;
}
