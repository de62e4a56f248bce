import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Misdirected, Secret } from '../../../src/core/secret.js';
import { DatabaseClient } from '../../../src/io/databases/index.js';
import { LIMITS } from '../../../src/io/queue.js';
import { fakeAlnum } from '../../../src/providers/fake.js';
import { freePort } from '../../servers/databases/programs.js';
import { type Fault, Relay } from '../../servers/databases/relay.js';
import { endOf, loginTo } from './login.js';

const word = fakeAlnum(24);
const QUICK = { ...LIMITS, answer: 400 };

/** A message of PostgreSQL: https://www.postgresql.org/docs/current/protocol-message-formats.html */
function message(type: string, body: Buffer | string): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(4 + body.length);
  return Buffer.concat([Buffer.from(type), length, Buffer.from(body)]);
}

/** A packet of MySQL: https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_basic_packets.html */
function packet(body: Buffer | string): Buffer {
  const header = Buffer.alloc(4);
  header.writeUIntLE(body.length, 0, 3);
  return Buffer.concat([header, Buffer.from(body)]);
}

const NONSENSE: Readonly<Record<'postgres' | 'mysql' | 'redis', readonly Buffer[]>> = {
  postgres: [
    // Kerberos, which the driver does not know.
    message('R', Buffer.from([0, 0, 0, 7])),
    message('R', 'x'),
    message('E', `Cnonsense\0M${word}\0\0`),
    message('E', `C${word.toUpperCase()}\0\0`),
    message('T', Buffer.from([0, 9])),
    message('C', 'SELECT'),
    message('D', Buffer.from([0, 1, 0x7f, 0xff, 0xff, 0xff])),
  ],
  mysql: [
    packet(Buffer.from([10, 0x35, 0])),
    packet(Buffer.concat([Buffer.from([0xff, 0xff, 0xff]), Buffer.from(word)])),
    packet(Buffer.from([0])),
    packet(Buffer.from([0xfe])),
    packet(''),
  ],
  redis: [
    Buffer.from('@nonsense\r\n'),
    Buffer.from(`*-7\r\n$x\r\n:${word}\r\n`),
    Buffer.from(`-${word.toUpperCase()} ${word}\r\n`),
    Buffer.from('+'),
  ],
};

/** Said again and again: a piece of a message that never ends. */
const FLOODS: Readonly<Record<'postgres' | 'mysql' | 'redis', Buffer>> = {
  postgres: message('N', Buffer.alloc(60_000)),
  mysql: Buffer.alloc(60_000, 0xff),
  redis: Buffer.alloc(60_000, 0x2b),
};

const GARBAGE = [
  Buffer.from('HTTP/1.1 400 Bad Request\r\nContent-Type: text/html\r\n\r\n<!doctype html>'),
  Buffer.alloc(2000, 0xff),
  Buffer.alloc(2000),
  Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 197 + 31) % 251)),
];

describe.each(['postgres', 'mysql', 'redis'] as const)('a login to %s', (kind) => {
  let relay: Relay;
  beforeEach(async () => {
    relay = await Relay.start();
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await relay.stop();
  });

  const login = (more = {}, settings = {}): Promise<string> =>
    endOf(
      new DatabaseClient({ limits: QUICK, ...settings })[kind](loginTo(relay.port, 'app', word, more)),
      word,
      word.toUpperCase(),
    );

  it.each([
    ['off', 'reset', /^unreachable/],
    ['require', 'reset', /^unreachable/],
    ['off', 'end', /^unreachable/],
    ['require', 'end', /^unreachable/],
    ['off', 'silence', /^timeout$/],
    ['require', 'silence', /^timeout$/],
  ] as const)('with TLS %s ends unanswered after %s', async (tls, fault, end) => {
    relay.fault = fault;
    expect(await login({ tls })).toMatch(end);
    // One that stays would keep the process alive.
    await vi.waitFor(() => expect(relay.open).toBe(0), { timeout: 5000 });
  });

  const all: readonly (readonly [string, Fault])[] = [...GARBAGE, ...NONSENSE[kind]].flatMap((bytes, index) =>
    ['off', 'require'].map((tls) => [`${index} with TLS ${tls}`, bytes] as const),
  );
  it.each(all)('ends after nonsense %s, and ends nothing else', async (name, fault) => {
    // mysql2 says there what it thinks of the packets.
    vi.spyOn(console, 'error').mockReturnValue();
    relay.fault = fault;
    const tls = name.endsWith('off') ? 'off' : 'require';
    expect(await login({ tls })).toMatch(/^(?:unreachable|timeout|unexpected-reply|ERR$|65535$)/);
  });

  it.skipIf(kind === 'redis')('ends when the server says more than anybody wants to know', async () => {
    relay.fault = FLOODS[kind];
    relay.floods = true;
    // In time only if it is not waited for.
    const settings = { limits: { ...QUICK, answer: 20_000 } };
    expect(await login({ tls: 'off' }, settings)).toBe('unexpected-reply: it is too long');
    expect(relay.sent).toBeLessThan(500 * 1024 * 1024);
  });

  it('ends when nobody listens', async () => {
    const port = await freePort();
    expect(await endOf(new DatabaseClient()[kind](loginTo(port, 'app', word)))).toBe(
      'unreachable: ECONNREFUSED',
    );
  });

  it('is tried once', async () => {
    relay.fault = 'reset';
    await login({ tls: 'off' });
    expect(relay.connections).toBe(1);
  });

  it('ends when everything ends', async () => {
    relay.fault = 'silence';
    const controller = new AbortController();
    const ended = login({}, { limits: LIMITS, signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    expect(await ended).toBe('interrupted');
    expect(await login({}, { signal: AbortSignal.abort() })).toBe('interrupted');
  });

  it('is no leak in the eyes of Node.js, however many there are', async () => {
    const warned = vi.spyOn(process, 'emitWarning').mockReturnValue();
    const relays = [relay, ...(await Promise.all([0, 1, 2].map(() => Relay.start())))];
    const databases = new DatabaseClient({ limits: QUICK, signal: new AbortController().signal });
    const ends = await Promise.all(
      relays.flatMap(({ port }) =>
        Array.from({ length: QUICK.perHost }, () =>
          endOf(databases[kind](loginTo(port, 'app', word, { tls: 'off' })), word),
        ),
      ),
    );
    expect(ends).toEqual(ends.map(() => 'timeout'));
    expect(warned).not.toHaveBeenCalled();
    await Promise.all(relays.slice(1).map((one) => one.stop()));
  });

  it('waits for its turn at a server', async () => {
    relay.fault = 'silence';
    const databases = new DatabaseClient({ limits: { ...QUICK, answer: 1000, perHost: 2 } });
    const ending = Promise.all(
      Array.from({ length: 5 }, () =>
        endOf(databases[kind](loginTo(relay.port, 'app', word, { tls: 'off' })), word),
      ),
    );
    await vi.waitFor(() => expect(relay.connections).toBe(2), { timeout: 5000 });
    await sleep(200);
    expect(relay.connections).toBe(2);
    const ends = await ending;
    expect(ends).toEqual(ends.map(() => 'timeout'));
    expect(relay.connections).toBe(5);
  });

  it('takes a password nowhere but where it belongs', async () => {
    const password = Secret.of(word, ['db.acme.example:1234', '127.0.0.1:1', '127.0.0.1']);
    const opening = new DatabaseClient()[kind]({ ...loginTo(relay.port, 'app', word), password });
    await expect(opening).rejects.toThrow(Misdirected);
    expect(relay.connections).toBe(0);
  });
});
