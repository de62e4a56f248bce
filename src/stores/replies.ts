import type { z } from 'zod';
import { Unanswered } from '../core/inspection.js';
import type { Reply } from '../core/tools.js';

/** What a documented reply of status 200 holds; ends the question if it is any other. */
export function bodyOf<Body>(reply: Reply, body: z.ZodType<Body>): Body {
  const read = reply.status === 200 ? body.safeParse(reply.json) : undefined;
  if (read?.success) return read.data;
  throw undocumented(reply);
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

/** For a reply that is none that the store documents, or one by which it lets nobody in. */
export function undocumented({ status }: Reply): Unanswered {
  const refused = status === 401 || status === 403;
  return new Unanswered(refused ? 'refused' : 'unexpected-reply', `status ${status}`);
}
