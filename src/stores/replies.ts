import type { z } from 'zod';
import { Unanswered, undocumented } from '../core/inspection.js';
import type { Reply } from '../core/tools.js';

/** What a documented reply of status 200 holds; ends the question if it is any other. */
export function bodyOf<Body>(reply: Reply, body: z.ZodType<Body>): Body {
  const read = reply.status === 200 ? body.safeParse(reply.json) : undefined;
  if (read?.success) return read.data;
  throw strange(reply);
}

/** Whether it is the documented reply, and not one of some proxy in between. */
export function isReply(reply: Reply, status: number, body: z.ZodType): boolean {
  return reply.status === status && body.safeParse(reply.json).success;
}

/** No list that anybody keeps secrets in is longer. */
const MOST_PAGES = 100;

/** Looks through the pages of a list, until one has what is looked for; `undefined` only if all of them have been seen. */
export async function searched<Cursor, Found>(
  first: Cursor,
  read: (cursor: Cursor) => Promise<{ readonly found: Found | undefined; readonly next: Cursor | undefined }>,
): Promise<Found | undefined> {
  let cursor = first;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const { found, next } = await read(cursor);
    if (found !== undefined || next === undefined) return found;
    cursor = next;
  }
  throw new Unanswered('unexpected-reply', 'a list without an end');
}

/** Ends the question of whoever gets a reply that the store does not document, or one by which it lets nobody in. */
export function strange(reply: Reply): Unanswered {
  const { reason, detail } = undocumented(reply);
  return new Unanswered(reason, detail);
}
