import { z } from 'zod';
import type { Secret } from '../../core/secret.js';
import type { ChangeRequest, ChangingTools } from '../../core/tools.js';
import { bearer } from '../apis/probe.js';
import type { Key } from './issuer.js';
import { everyRow } from './replies.js';

/** Those of the regions are for data alone: https://developers.openai.com/api/docs/guides/data-residency */
export const OPENAI = 'https://api.openai.com';
export const HOSTS = ['api.openai.com'];

/** https://developers.openai.com/api/docs/guides/error-codes */
export const Failure = z.object({ error: z.object({ message: z.string() }) });

/** Seconds since 1970, as the vendor writes all times. */
export const Seconds = z.number().transform((seconds) => new Date(seconds * 1000));

export const Row = z.object({
  id: z.string(),
  name: z.string().nullish(),
  created_at: Seconds,
  expires_at: Seconds.nullish(),
  last_used_at: Seconds.nullish(),
});

/** Not documented how exact it is; the pages for people show days. */
export const USAGE = { granularity: 86_400_000 };

export function keyOf(row: z.output<typeof Row>, label: string | undefined, now: Date): Key {
  const { id, created_at, expires_at, last_used_at } = row;
  const lastUsedAt = last_used_at === null ? 'never' : last_used_at;
  return { id, label, createdAt: created_at, lastUsedAt, isLive: expires_at == null || expires_at > now };
}

/** All pages of one of its lists. */
export function listed<OwnRow extends { readonly id: string }>(
  path: string,
  row: z.ZodType<OwnRow>,
  admin: Secret,
  { ask }: ChangingTools,
): Promise<readonly OwnRow[]> {
  const page = z
    .object({ object: z.literal('list'), data: z.array(row), has_more: z.boolean() })
    .transform(({ data, has_more }) => ({ rows: data, next: has_more ? data.at(-1)?.id : undefined }));
  return everyRow((after) => {
    const cursor = after === undefined ? '' : `&after=${encodeURIComponent(after)}`;
    return ask({ at: OPENAI, path: path + cursor, headers: bearer({ value: admin }) });
  }, page);
}

export function changing(
  method: ChangeRequest['method'],
  path: string,
  admin: Secret,
  body?: object,
): ChangeRequest {
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  const headers = { ...bearer({ value: admin }), ...type };
  return { method, at: OPENAI, path, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
}
