import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Misdirected, Secret, secretText } from '../../../src/core/secret.js';
import type { HttpRequest } from '../../../src/core/tools.js';
import { fakeAlnum } from '../../../src/providers/fake.js';
import { asking, failure, reasonOf } from './asking.js';

const test = asking();
const AT = 'https://api.acme.example';
const OK = { status: 200, body: '{"ok":true}' };
const NO_REQUEST = 'a credential or a name has a character in it that no request takes, like a line end';
const value = fakeAlnum(30);
const key = Secret.of(value, ['api.acme.example']);

function times<Result>(count: number, make: (index: number) => Promise<Result>): Promise<Result[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => make(index)));
}

describe('a question', () => {
  it('goes out as it was asked, and its reply comes back', async () => {
    test.vendors.answer = () => ({
      ...OK,
      status: 201,
      headers: { 'X-Scopes': 'all', 'set-cookie': 'a=b' },
    });
    const reply = await test.client().ask({
      method: 'POST',
      at: `${AT}/v2`,
      path: secretText`/keys/${key}?full=true`,
      headers: { Authorization: secretText`Bearer ${key}`, 'content-type': 'application/json' },
      body: secretText`{"key":"${key}","name":"ä"}`,
    });
    expect([reply.status, reply.json, reply.text]).toEqual([201, { ok: true }, OK.body]);
    expect([reply.header('x-scopes'), reply.header('Set-Cookie'), reply.header('other')]).toEqual([
      'all',
      'a=b',
      undefined,
    ]);
    expect(test.vendors.received).toMatchObject([
      {
        method: 'POST',
        url: `${AT}/v2/keys/${value}?full=true`,
        headers: {
          authorization: `Bearer ${value}`,
          'content-type': 'application/json',
          'user-agent': 'mcp-rekey/1.2.3',
          'accept-encoding': 'identity',
        },
        body: `{"key":"${value}","name":"ä"}`,
      },
    ]);
  });

  it('may be one for headers only', async () => {
    test.vendors.answer = () => ({ status: 200, headers: { 'content-length': '5000' } });
    const reply = await test.client().ask({ method: 'HEAD', at: AT, path: '/' });
    expect([reply.status, reply.text, reply.json]).toEqual([200, '', undefined]);
    expect(test.vendors.received[0]!.method).toBe('HEAD');
  });

  it('is answered by every 2xx and 4xx but those that say later or elsewhere', async () => {
    const client = test.client();
    for (const status of [200, 204, 299, 400, 401, 402, 403, 404, 410, 422, 499]) {
      test.vendors.answer = () => ({ status });
      expect((await client.ask({ at: AT, path: '/' })).status).toBe(status);
    }
  });

  it('names no host that a URL could not', async () => {
    for (const at of [
      'api.acme.example',
      'https://',
      'https://a b',
      'ftp://acme.example',
      'https://a:99999',
    ]) {
      expect(await reasonOf(test.client().ask({ at, path: '/' })), at).toBe('host-unknown');
    }
  });
});

describe('a secret', () => {
  const elsewhere: readonly (readonly [string, HttpRequest])[] = [
    ['path', { at: 'https://evil.example', path: secretText`/${key}` }],
    ['header', { at: 'https://evil.example', path: '/', headers: { authorization: key } }],
    ['body', { at: 'https://evil.example', path: '/', body: key }],
    ['port', { at: `${AT}:8443`, path: '/', body: key }],
    ['plain HTTP', { at: 'http://api.acme.example', path: '/', body: key }],
  ];
  it.each(elsewhere)('that must not go there opens no connection: %s', async (_, request) => {
    const before = test.vendors.connections;
    const error = await test
      .client()
      .ask(request)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Misdirected);
    expect(`${(error as Error).stack}`).not.toContain(value);
    await sleep(20);
    expect([test.vendors.received.length, test.vendors.connections]).toEqual([0, before]);
  });

  it('stays with its host, whatever follows it', async () => {
    for (const path of [
      '.evil.example/',
      '@evil.example/',
      ':8443/',
      '//evil.example/..',
      '\\@evil.example/',
    ]) {
      for (const at of [AT, `${AT}/v1`]) {
        const request = { at, path, headers: { authorization: key } };
        expect(await reasonOf(test.client().ask(request)), at + path).toBe('incomplete');
      }
    }
    expect(test.vendors.received).toEqual([]);
  });
});

describe('what does not fit into a request', () => {
  const values = ['a\r\nx: y', 'a\nb', 'a\0b', 'ключ', 'é', '🔑', ' a', 'a ', '\ta', 'a\x7f'];
  it.each(values)('in a header: %j', async (text) => {
    const header = Secret.of(value + text + value, ['api.acme.example']);
    const edge = Secret.of(text, ['api.acme.example']);
    for (const authorization of [text.trim() === text ? header : edge, edge]) {
      const error = await failure(test.client().ask({ at: AT, path: '/', headers: { authorization } }));
      expect([error.reason, error.detail]).toEqual(['incomplete', NO_REQUEST]);
    }
    expect(test.vendors.received).toEqual([]);
  });

  it.each([...values, 'a b', 'a#b', '../x', '/./x', '%2e%2E/x', 'a\\b', 'a"b', 'a?'])(
    'in a path: %j',
    async (text) => {
      const path = secretText`/v1/${Secret.of(text, ['api.acme.example'])}`;
      const error = await failure(test.client().ask({ at: AT, path }));
      expect([error.reason, error.detail]).toEqual(['incomplete', NO_REQUEST]);
      expect(test.vendors.received).toEqual([]);
    },
  );

  it('as a name of a header, or as half a character', async () => {
    const client = test.client();
    expect(await reasonOf(client.ask({ at: AT, path: '/', headers: { 'a: b\r\nc': 'd' } }))).toBe(
      'incomplete',
    );
    expect(await reasonOf(client.ask({ at: AT, path: '/', method: 'POST', body: '\ud800' }))).toBe(
      'incomplete',
    );
    expect(test.vendors.received).toEqual([]);
  });
});

describe('many questions', () => {
  it('go out so many at once, and so many to one host', async () => {
    const open = new Map<string, number>();
    let most = 0;
    test.vendors.answer = async ({ url }) => {
      const host = new URL(url).host;
      open.set(host, (open.get(host) ?? 0) + 1);
      most = Math.max(most, open.get(host)!);
      await sleep(20);
      open.set(host, open.get(host)! - 1);
      return OK;
    };
    const client = test.client({ atOnce: 7, perHost: 3 });
    await times(60, (index) => client.ask({ at: `https://h${index % 2 && index % 8}.example`, path: '/' }));
    expect([test.vendors.atOnce, most, test.vendors.received.length]).toEqual([7, 3, 60]);
  });

  it('use a connection again', async () => {
    const client = test.client();
    const before = test.vendors.connections;
    test.vendors.answer = () => OK;
    for (let count = 0; count < 9; count++) await client.ask({ at: 'https://again.example', path: '/' });
    // The second is opened when the first is not quite free yet.
    expect(test.vendors.connections - before).toBeLessThanOrEqual(2);
  });
});

describe('an interruption', () => {
  it('ends at once what was asked, what waits and what is asked afterwards', async () => {
    const end = new AbortController();
    const client = test.client({ answer: 60_000, wait: 60_000, perHost: 2 }, { signal: end.signal });
    test.vendors.answer = ({ url }) => {
      if (url.includes('later')) return { status: 429, headers: { 'retry-after': '50' } };
      return url.includes('drips') ? { status: 200, body: 'x'.repeat(600), pace: 100 } : 'silence';
    };
    const hosts = ['silent', 'silent', 'silent', 'silent', 'drips', 'later', 'later'];
    const reasons = hosts.map((host) => reasonOf(client.ask({ at: `https://${host}.example`, path: '/' })));
    await expect.poll(() => test.vendors.received.length).toBe(5);
    await sleep(50);
    end.abort();
    expect(new Set(await Promise.all(reasons))).toEqual(new Set(['interrupted']));
    expect(await reasonOf(client.ask({ at: AT, path: '/' }))).toBe('interrupted');
    expect(test.vendors.received).toHaveLength(5);
  });

  it('may have come before the first question', async () => {
    const client = test.client({}, { signal: AbortSignal.abort() });
    expect(await reasonOf(client.ask({ at: AT, path: '/' }))).toBe('interrupted');
  });

  it('is what closing is to a question under way', async () => {
    const client = test.client();
    test.vendors.answer = () => 'silence';
    const reason = reasonOf(client.ask({ at: AT, path: '/' }));
    await expect.poll(() => test.vendors.received.length).toBe(1);
    await client.close();
    expect(await reason).toBe('interrupted');
  });
});
