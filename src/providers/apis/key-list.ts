import type { z } from 'zod';
import { Unanswered } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';
import type { Reply } from '../../core/tools.js';

/** A page of a list, and where the next one begins; absent on the last. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next?: string | undefined;
}

/** Longer lists are not read: what is on none of these pages may be on the next, so that nothing would be certain. */
const MOST_PAGES = 20;

/**
 * All rows of a list that an administrator's key may see; `undefined` if one of its pages is not what is documented. A key that is known to
 * live does so even if nobody tells its age: no answer here is no reason to lose that one.
 */
export async function allRows<Row>(
  pageAfter: (cursor: string | undefined, rowsBefore: number) => Promise<Reply>,
  documented: z.ZodType<Page<Row>>,
): Promise<readonly Row[] | undefined> {
  const rows: Row[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const reply = await pageAfter(cursor, rows.length).catch(noAnswer);
    const page = documented.safeParse(reply?.status === 200 ? reply.json : undefined);
    if (!page.success) return undefined;
    rows.push(...page.data.rows);
    cursor = page.data.next;
    if (cursor === undefined) return rows;
  }
  return undefined;
}

/** The one row that fits; `undefined` if there is none, or more than one. */
export function onlyRow<Row>(rows: readonly Row[] | undefined, fits: (row: Row) => boolean): Row | undefined {
  const [row, ...others] = (rows ?? []).filter(fits);
  return others.length === 0 ? row : undefined;
}

/**
 * Whether a key may be the one that its vendor shows in a short form: the beginning or nothing, dots or asterisks, and at least three
 * characters of the end.
 */
export function isShortFor(key: Secret, short: string): boolean {
  const [, start, end] = /^([\w-]*)(?:\.{2,}|\*+|…)([\w-]{3,})$/.exec(short) ?? [];
  return end !== undefined && key.publicPart(new RegExp(`^(${start}).*${end}$`)) !== undefined;
}

function noAnswer(error: unknown): undefined {
  if (!(error instanceof Unanswered)) throw error;
}
