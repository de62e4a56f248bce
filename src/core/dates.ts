import { z } from 'zod';
import { dated, readDate } from './read-date.js';

/** ISO 8601; what names no time zone is in UTC, and a day alone begins at midnight. What is no date is not told: it spoils no answer. */
export const isoDate = z.string().transform(readDate).catch(undefined);

/** Seconds since 1970. */
export const unixSeconds = z
  .number()
  .transform((seconds) => dated(seconds * 1000))
  .catch(undefined);

/** Milliseconds since 1970. */
export const unixMillis = z.number().transform(dated).catch(undefined);
