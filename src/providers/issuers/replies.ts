import type { z } from 'zod';
import { Unanswered, undocumented } from '../../core/inspection.js';
import type { Reply } from '../../core/tools.js';
import type { Page } from '../apis/key-list.js';
import { type Documented, fits } from '../apis/probe.js';
import { type Revocation, refused } from './issuer.js';

/** Ids of vendors are words; what is none could mean another path, and what stands there. */
export function isId(id: string): boolean {
  return /^[\w-]{1,200}$/.test(id);
}

/** Whether it is the documented reply, and not one of some proxy in between. */
export function isReply(reply: Reply, status: number, body: z.ZodType): boolean {
  return reply.status === status && body.safeParse(reply.json).success;
}

/** What a documented reply holds; ends what was begun if it is any other, for nobody knows what came of it then. */
export function bodyOf<Body>(reply: Reply, body: z.ZodType<Body>, status = 200): Body {
  const read = reply.status === status ? body.safeParse(reply.json) : undefined;
  if (read?.success) return read.data;
  throw strange(reply);
}

/** Statuses by which a vendor says that it has changed nothing. https://www.rfc-editor.org/rfc/rfc9110#name-client-error-4xx */
const REFUSALS = [400, 401, 402, 403, 404, 405, 409, 410, 412, 422];

/** What it comes to if a vendor says no in the form that it documents; `undefined` if it has said something else. */
export function refusalIn(reply: Reply, error: z.ZodType): ReturnType<typeof refused> | undefined {
  const isRefusal = REFUSALS.includes(reply.status) && error.safeParse(reply.json).success;
  return isRefusal ? refused(`status ${reply.status}`) : undefined;
}

/** What a deletion came to, by the replies that the vendor documents. */
export function ended(
  reply: Reply,
  { done, gone, error }: { readonly done: Documented; readonly gone?: Documented; readonly error: z.ZodType },
): Revocation {
  if (fits(reply, done)) return { answer: 'revoked' };
  if (gone !== undefined && fits(reply, gone)) return { answer: 'gone' };
  const refusal = refusalIn(reply, error);
  if (refusal === undefined) throw strange(reply);
  return refusal;
}

/** Whether a key is on a list. The one in use is on every list, so one of nothing proves nothing. */
export function isListed(id: string, keys: readonly { readonly id: string | number }[]): boolean {
  if (keys.length === 0) throw new Unanswered('unexpected-reply', 'a list without the key in use');
  return keys.some((key) => `${key.id}` === id);
}

/** For vendors whose reply to a deletion is not documented, or says only that it was accepted: their list has to show it. */
export async function endedByList(
  id: string,
  listed: () => Promise<readonly { readonly id: string }[]>,
  remove: () => Promise<Reply>,
  error: z.ZodType,
): Promise<Revocation> {
  if (!isListed(id, await listed())) return { answer: 'gone' };
  const reply = await remove();
  const refusal = refusalIn(reply, error);
  if (refusal !== undefined) return refusal;
  if (reply.status >= 300 || isListed(id, await listed())) throw strange(reply);
  return { answer: 'revoked' };
}

/** Ends what was begun with a reply that nobody documents, or one by which the vendor lets nobody in. */
export function strange(reply: Reply): Unanswered {
  const { reason, detail } = undocumented(reply);
  return new Unanswered(reason, detail);
}

/** No account has that many credentials. */
const MOST_PAGES = 100;

/** All rows of a list; ends what was begun if one of its pages is not what is documented: what is missing would be taken for dead. */
export async function everyRow<Row>(
  pageAfter: (cursor: string | undefined, rowsBefore: number) => Promise<Reply>,
  documented: z.ZodType<Page<Row>>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const page = bodyOf(await pageAfter(cursor, rows.length), documented);
    rows.push(...page.rows);
    cursor = page.next;
    if (cursor === undefined) return rows;
  }
  throw new Unanswered('unexpected-reply', 'a list without an end');
}
