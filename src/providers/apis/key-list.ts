import type { z } from 'zod';
import type { Secret } from '../../core/secret.js';
import type { Reply } from '../../core/tools.js';
import { told } from './stronger.js';

/** A page of a list, and where the next one begins; absent on the last. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next?: string | undefined;
}

/** Longer lists are not read: what is on none of these pages may be on the next, so that nothing would be certain. */
const MOST_PAGES = 20;

/** All rows of a list that an administrator's key may see; `undefined` if one of its pages is not what is documented. */
export async function allRows<Row>(
  pageAfter: (cursor: string | undefined, rowsBefore: number) => Promise<Reply>,
  documented: z.ZodType<Page<Row>>,
): Promise<readonly Row[] | undefined> {
  const rows: Row[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const page = await told(pageAfter(cursor, rows.length), documented);
    if (page === undefined) return undefined;
    rows.push(...page.rows);
    cursor = page.next;
    if (cursor === undefined) return rows;
  }
  return undefined;
}

/**
 * Whether a key may be the one that its vendor shows in a short form: the beginning or nothing, dots or asterisks, and at least three
 * characters of the end.
 */
export function isShortFor(key: Secret, short: string): boolean {
  const [, start, end] = /^([\w-]*)(?:\.{2,}|\*+|…)([\w-]{3,})$/.exec(short) ?? [];
  return end !== undefined && key.publicPart(new RegExp(`^(${start}).*${end}$`)) !== undefined;
}
