/** A day, or a day and a time, of no time zone. */
const ZONELESS = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?$/;

/** ISO 8601, in UTC if it names no time zone. `undefined` for what is no date. */
export function readDate(text: string): Date | undefined {
  const [, day, time = '00:00'] = ZONELESS.exec(text) ?? [];
  return dated(Date.parse(day === undefined ? text : `${day}T${time}Z`));
}

/** Where nothing has happened yet, some write the beginning of their calendar: 1970, or the year 1 (`0001-01-01T00:00:00Z`). */
export function dated(time: number): Date | undefined {
  const date = new Date(time);
  return date.getTime() > 0 ? date : undefined;
}
