import { z } from 'zod';
import type { Page } from '../apis/key-list.js';

/** The pages of a list that are numbered: one that is not full is the last. */
export function numbered<Row>(row: z.ZodType<Row>, size: number): z.ZodType<Page<Row>> {
  return z.array(row).transform((rows) => ({ rows, ...(rows.length < size ? {} : { next: 'the next' }) }));
}

/** Which page comes after so many rows, from 1. */
export function pageAfter(rows: number, size: number): number {
  return Math.floor(rows / size) + 1;
}
