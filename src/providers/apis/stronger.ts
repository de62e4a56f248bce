import type { z } from 'zod';
import { Unanswered } from '../../core/inspection.js';
import type { Reply } from '../../core/tools.js';

/** The body of a reply about a credential that was answered for already: whatever else comes of it is `undefined`, and spoils no answer. */
export async function told<Body>(asking: Promise<Reply>, body: z.ZodType<Body>): Promise<Body | undefined> {
  const reply = await granted(asking);
  return reply && body.safeParse(reply.json).data;
}

/** The reply itself, where it is no JSON, or a header matters. */
export async function granted(asking: Promise<Reply>): Promise<Reply | undefined> {
  try {
    const reply = await asking;
    return reply.status === 200 ? reply : undefined;
  } catch (error) {
    if (error instanceof Unanswered && error.reason !== 'interrupted') return undefined;
    throw error;
  }
}

/** The one row that fits; `undefined` if there is none, or more than one: then nobody knows which is meant. */
export function only<Row>(
  rows: readonly Row[] | undefined,
  fits: (row: Row) => boolean = () => true,
): Row | undefined {
  const [row, ...others] = (rows ?? []).filter(fits);
  return others.length === 0 ? row : undefined;
}

/** How far the clocks of others may be behind ours. */
const SKEW = 5 * 60 * 1000;

/** To ask with a credential is to use it: a use since then is our own. One before that may be of an earlier run, which nobody can tell. */
export function usedBefore(now: Date, used: Date | null | undefined): Date | undefined {
  return used && used.getTime() < now.getTime() - SKEW ? used : undefined;
}
