import { z } from 'zod';

/** ISO 8601 with a time zone, or a day alone, which begins at midnight UTC. What is none is not told: it spoils no answer. */
export const isoDate = z
  .string()
  .transform((text) => dated(Date.parse(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : text)))
  .catch(undefined);

/** Seconds since 1970. */
export const unixSeconds = z
  .number()
  .transform((seconds) => dated(seconds * 1000))
  .catch(undefined);

/** Milliseconds since 1970. */
export const unixMillis = z.number().transform(dated).catch(undefined);

function dated(time: number): Date | undefined {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
