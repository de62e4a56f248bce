import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { waitOf } from '../../../src/io/http/reply.js';
import type { Answer } from '../../servers/vendors.js';
import { asking, failure, reasonOf } from './asking.js';

const test = asking();
const AT = 'https://api.acme.example';
const ASK = { at: AT, path: '/' };
const OK = { status: 200, body: '{"ok":true}' };

/** These answers one after the other, and the last one over and over. */
function answerWith(...answers: readonly Answer[]): void {
  let count = 0;
  test.vendors.answer = () => answers[Math.min(count++, answers.length - 1)]!;
}

describe('a body', () => {
  it.each([
    ['gzip', gzipSync],
    ['GZIP', gzipSync],
    ['x-gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['identity', Buffer.from],
  ] as const)('is unpacked though nobody asked to pack it: %s', async (encoding, pack) => {
    const body = pack(Buffer.from('{"name":"ä"}'));
    answerWith({ status: 200, headers: { 'content-encoding': encoding }, body });
    expect((await test.client().ask(ASK)).json).toEqual({ name: 'ä' });
  });

  it.each([
    ['not what it says', 'gzip', Buffer.from('{}')],
    ['in an unknown way', 'zstd', Buffer.from('{}')],
    ['in two ways', 'gzip, br', Buffer.from('{}')],
    ['to more than it may be', 'gzip', gzipSync(Buffer.alloc(1024 * 1024 + 1))],
    ['to gigabytes', 'br', brotliCompressSync(Buffer.alloc(64 * 1024 * 1024))],
  ])('that is packed %s is unexpected', async (_, encoding, body) => {
    answerWith({ status: 200, headers: { 'content-encoding': encoding }, body });
    expect(await reasonOf(test.client().ask(ASK))).toBe('unexpected-reply');
  });

  it('of headers only needs no unpacking', async () => {
    answerWith({ status: 200, headers: { 'content-encoding': 'gzip' } });
    expect((await test.client().ask({ ...ASK, method: 'HEAD' })).text).toBe('');
  });

  it('may be 1 MiB long, and no longer', async () => {
    answerWith({ status: 200, body: 'x'.repeat(1024 * 1024) });
    expect((await test.client().ask(ASK)).text).toHaveLength(1024 * 1024);
    answerWith({ status: 200, body: 'x'.repeat(1024 * 1024 + 1) });
    const error = await failure(test.client().ask(ASK));
    expect([error.reason, error.detail]).toEqual(['unexpected-reply', 'it is too long']);
    answerWith(OK);
    expect((await test.client().ask(ASK)).json).toEqual({ ok: true });
  });

  it('is JSON with or without a mark in front, or none', async () => {
    answerWith({ status: 200, body: '\ufeff{"a":1}' }, { status: 200, body: '<html>' }, { status: 200 });
    const client = test.client();
    expect((await client.ask(ASK)).json).toEqual({ a: 1 });
    expect(await client.ask(ASK)).toMatchObject({ json: undefined, text: '<html>' });
    expect(await client.ask(ASK)).toMatchObject({ json: undefined, text: '' });
  });

  it('that ends in its middle is asked for again', async () => {
    const cut = { ...OK, cutAfter: 4 };
    answerWith(cut, { ...cut, headers: { 'content-length': '11' } }, OK);
    expect((await test.client().ask(ASK)).json).toEqual({ ok: true });
    answerWith(cut);
    expect(await reasonOf(test.client().ask(ASK))).toBe('unreachable');
    expect(test.vendors.received).toHaveLength(6);
  });
});

describe('time', () => {
  it.each<[string, Answer]>([
    ['headers', 'silence'],
    ['a body that drips', { status: 200, body: 'x'.repeat(600), pace: 10 }],
  ])('is over for %s, and nothing is asked again', async (_, answer) => {
    answerWith(answer);
    const start = performance.now();
    expect(await reasonOf(test.client().ask(ASK))).toBe('timeout');
    expect(performance.now() - start).toBeGreaterThan(290);
    expect(test.vendors.received).toHaveLength(1);
  });

  it('that is over for the body of a refusal does not change what it says', async () => {
    answerWith({
      status: 302,
      body: 'x'.repeat(60),
      pace: 10,
      headers: { location: 'https://evil.example' },
    });
    expect(await reasonOf(test.client().ask(ASK))).toBe('redirected');
  });
});

describe('a redirect', () => {
  it.each([300, 301, 302, 303, 304, 307, 308])('is never followed: %s', async (status) => {
    answerWith({ status, headers: { location: 'https://evil.example/' } });
    const error = await failure(test.client().ask({ ...ASK, method: status > 303 ? 'POST' : 'GET' }));
    expect([error.reason, error.detail]).toEqual(['redirected', `status ${status}`]);
    expect(test.vendors.received.map(({ url }) => url)).toEqual([`${AT}/`]);
  });
});

describe('another try', () => {
  it.each<[string, Answer]>([
    ['500', { status: 500 }],
    ['503', { status: 503, headers: { 'retry-after': '0.01' } }],
    ['429', { status: 429 }],
    ['a 403 that says when', { status: 403, headers: { 'retry-after': '0.01' } }],
    ['a reset', 'reset'],
  ])('comes after %s', async (_, answer) => {
    answerWith(answer, answer, OK);
    expect((await test.client().ask(ASK)).json).toEqual({ ok: true });
    expect(test.vendors.received).toHaveLength(3);
  });

  it.each<[Answer, string]>([
    [{ status: 500 }, 'provider-error'],
    [{ status: 599, headers: { 'retry-after': 'soon' } }, 'provider-error'],
    [{ status: 429, headers: { 'retry-after': '0' } }, 'rate-limited'],
    [{ status: 403, headers: { 'retry-after': '0' } }, 'rate-limited'],
    ['reset', 'unreachable'],
  ])('comes no more often than it may: %j', async (answer, reason) => {
    answerWith(answer);
    expect(await reasonOf(test.client({ retries: 3 }).ask(ASK))).toBe(reason);
    expect(test.vendors.received).toHaveLength(4);
  });
});

describe('Retry-After', () => {
  const date = 'Thu, 26 Nov 2026 12:00:00 GMT';

  it.each([
    ['in seconds', { 'retry-after': '1' }],
    ['as a date, by the clock of the host', { date, 'retry-after': 'Thu, 26 Nov 2026 12:00:01 GMT' }],
  ])('is heeded %s, and other hosts go on', async (_, headers) => {
    let isFirst = true;
    const start = performance.now();
    const times: number[] = [];
    test.vendors.answer = ({ url }) => {
      if (url.includes('other')) return OK;
      times.push(performance.now() - start);
      if (!isFirst) return OK;
      isFirst = false;
      return { status: 429, headers };
    };
    const client = test.client();
    const first = client.ask(ASK);
    await expect.poll(() => times.length, { interval: 2 }).toBe(1);
    await sleep(20);
    const others = Promise.all([client.ask(ASK), client.ask(ASK)]);
    await client.ask({ at: 'https://other.example', path: '/' });
    expect(times).toHaveLength(1);
    await Promise.all([first, others]);
    expect(times).toHaveLength(4);
    for (const time of times.slice(1)) expect(time).toBeGreaterThanOrEqual(1000);
  });

  it.each(['3600', '99999999999999', 'Fri, 27 Nov 2026 12:00:00 GMT'])(
    'that is too long ends all questions to the host: %s',
    async (retryAfter) => {
      answerWith({ status: 503, headers: { date, 'retry-after': retryAfter } });
      const client = test.client({ perHost: 1 });
      const reasons = await Promise.all([ASK, ASK, ASK].map((request) => reasonOf(client.ask(request))));
      expect(reasons).toEqual(['provider-error', 'provider-error', 'provider-error']);
      expect(await reasonOf(client.ask(ASK))).toBe('provider-error');
      expect(test.vendors.received).toHaveLength(1);
    },
  );

  it.each([
    ['0', 0],
    ['120', 120_000],
    ['0.25', 250],
    ['Thu, 26 Nov 2026 12:01:00 GMT', 60_000],
    ['Thu, 26 Nov 2026 11:59:00 GMT', 0],
    ['', undefined],
    ['soon', undefined],
    ['-1', undefined],
    ['1 2', undefined],
    ['2026-11-26', undefined],
    ['Thu, 99 Nov 2026 12:01:00 GMT', undefined],
  ])('%j is %s', (text, wait) => {
    expect(waitOf(text, date)).toBe(wait);
  });

  it('goes by our own clock where the host does not tell its time', () => {
    const inAMinute = new Date(Date.now() + 60_000).toUTCString();
    expect(waitOf(inAMinute, undefined)).toBeGreaterThan(55_000);
    expect(waitOf(inAMinute, undefined)).toBeLessThanOrEqual(60_000);
    expect(waitOf(undefined, date)).toBeUndefined();
  });
});
