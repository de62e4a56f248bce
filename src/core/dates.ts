import { z } from 'zod';

/** A day, or a day and a time, of no time zone. */
const ZONELESS = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?$/;

/** ISO 8601; what names no time zone is in UTC, and a day alone begins at midnight. What is no date is not told: it spoils no answer. */
export const isoDate = z
  .string()
  .transform((text) => {
    const [, day, time = '00:00'] = ZONELESS.exec(text) ?? [];
    return dated(Date.parse(day === undefined ? text : `${day}T${time}Z`));
  })
  .catch(undefined);

/** Seconds since 1970. */
export const unixSeconds = z
  .number()
  .transform((seconds) => dated(seconds * 1000))
  .catch(undefined);

/** Milliseconds since 1970. */
export const unixMillis = z.number().transform(dated).catch(undefined);

/** Where nothing has happened yet, some write the beginning of their calendar: 1970, or the year 1 (`0001-01-01T00:00:00Z`). */
function dated(time: number): Date | undefined {
  const date = new Date(time);
  return date.getTime() > 0 ? date : undefined;
}
