import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Unanswered } from '../../../src/core/inspection.js';
import { Secret } from '../../../src/core/secret.js';
import type { Reply } from '../../../src/core/tools.js';
import { allRows, isShortFor } from '../../../src/providers/apis/key-list.js';

const documented = z
  .object({ rows: z.array(z.number()), next: z.string().optional() })
  .transform(({ rows, next }) => ({ rows, next }));

const reply = (json: unknown, status = 200): Reply => ({
  status,
  json,
  text: JSON.stringify(json),
  header: () => undefined,
});

describe('allRows', () => {
  it('reads page after page, and says how many rows there were before', async () => {
    const asked: unknown[] = [];
    const rows = await allRows(async (cursor, before) => {
      asked.push([cursor, before]);
      return cursor === undefined ? reply({ rows: [1, 2], next: 'b' }) : reply({ rows: [3] });
    }, documented);
    expect(rows).toEqual([1, 2, 3]);
    expect(asked).toEqual([
      [undefined, 0],
      ['b', 2],
    ]);
  });

  it.each([
    ['a page that is something else', async () => reply({ hello: 'world' })],
    ['a page that may not be seen', async () => reply({ rows: [1] }, 403)],
    ['no answer', () => Promise.reject(new Unanswered('timeout'))],
    ['a list without an end', async () => reply({ rows: [1], next: 'again' })],
  ])('has none for %s', async (_, page) => {
    expect(await allRows(page, documented)).toBeUndefined();
  });

  it('does not hide a bug', async () => {
    await expect(allRows(() => Promise.reject(new TypeError('bug')), documented)).rejects.toThrow('bug');
  });
});

describe('isShortFor', () => {
  const key = Secret.of(`key-proj_${'a'.repeat(20)}-wxyz`, []);

  it.each([
    'key-proj_...wxyz',
    'key...xyz',
    '...-wxyz',
    '****wxyz',
    'key-****************wxyz',
    'key-proj…wxyz',
  ])('fits %s', (short) => expect(isShortFor(key, short)).toBe(true));

  it.each([
    'key-proj_...wxya',
    'kex...xyz',
    'key...yz',
    'key-proj_...',
    'Production key',
    'wxyz',
    '',
    'key.wxyz',
    '.*...wxyz',
  ])('does not fit %s', (short) => expect(isShortFor(key, short)).toBe(false));
});
