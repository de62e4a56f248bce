import { describe, expect, it } from 'vitest';
import { isoDate, unixMillis, unixSeconds } from '../../src/core/dates.js';

describe('a date of a vendor', () => {
  it.each([
    ['2026-05-06T07:08:09Z', '2026-05-06T07:08:09.000Z'],
    ['2026-05-06T07:08:09+02:00', '2026-05-06T05:08:09.000Z'],
    ['2026-05-06T07:08:09', '2026-05-06T07:08:09.000Z'],
    ['2026-05-06 07:08:09.5', '2026-05-06T07:08:09.500Z'],
    ['2026-05-06T07:08', '2026-05-06T07:08:00.000Z'],
    ['2026-05-06', '2026-05-06T00:00:00.000Z'],
    ['Wed, 06 May 2026 07:08:09 +0000', '2026-05-06T07:08:09.000Z'],
  ])('is understood in UTC, wherever this runs: %s', (text, date) => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'America/New_York';
    try {
      expect(isoDate.parse(text)?.toISOString()).toBe(date);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it.each(['0001-01-01T00:00:00Z', '1970-01-01T00:00:00Z', '', 'never'])(
    'is none if it only fills a place: %j',
    (text) => {
      expect(isoDate.parse(text)).toBeUndefined();
    },
  );

  it('is none if it is the number for nothing', () => {
    expect([unixSeconds.parse(0), unixMillis.parse(0)]).toEqual([undefined, undefined]);
    expect([unixSeconds.parse(-1), unixMillis.parse(-1)]).toEqual([undefined, undefined]);
    expect(unixSeconds.parse(1_767_225_600)).toEqual(unixMillis.parse(1_767_225_600_000));
  });
});
