import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Login } from '../../../src/core/databases.js';
import { Misdirected, Secret } from '../../../src/core/secret.js';
import { DatabaseClient } from '../../../src/io/databases/index.js';
import { fakeAlnum } from '../../../src/providers/fake.js';
import { PostgresServer } from '../../servers/databases/postgres.js';
import { Relay } from '../../servers/databases/relay.js';
import { endOf, loginTo } from './login.js';

// Its programs for Windows have never been tried here.
describe.skipIf(process.platform === 'win32')('a login to PostgreSQL', () => {
  const word = fakeAlnum(24);
  const databases = new DatabaseClient();
  let server: PostgresServer;
  beforeAll(async () => {
    server = await PostgresServer.start();
    await server.run(
      `CREATE ROLE app LOGIN PASSWORD '${word}'`,
      `CREATE ROLE encrypted_only LOGIN PASSWORD '${word}'`,
      `CREATE ROLE in_the_clear LOGIN PASSWORD '${word}'`,
      `CREATE ROLE trusting LOGIN PASSWORD '${word}'`,
      `CREATE ROLE no_login NOLOGIN PASSWORD '${word}'`,
      `CREATE ROLE over LOGIN PASSWORD '${word}' VALID UNTIL '2020-01-01'`,
      `CREATE ROLE one_at_a_time LOGIN PASSWORD '${word}' CONNECTION LIMIT 0`,
      "SET password_encryption = 'md5'",
      `CREATE ROLE by_md5 LOGIN PASSWORD '${word}'`,
      'CREATE DATABASE closed',
      'REVOKE CONNECT ON DATABASE closed FROM PUBLIC',
    );
  });
  afterAll(() => server?.stop());

  const login = async (user: string, more: Partial<Login> = {}, password = word): Promise<string> => {
    const work = databases.postgres(loginTo(server.port, user, password, { database: 'postgres', ...more }));
    work.then(
      (session) => session.close(),
      () => {},
    );
    return endOf(work, password);
  };

  it.each(['app', 'by_md5', 'in_the_clear', 'encrypted_only'])('lets %s in', async (user) => {
    expect(await login(user)).toBe('in');
  });

  it.each([
    ['a wrong password', 'app', {}, fakeAlnum(20), '28P01'],
    ['a wrong password in the clear', 'in_the_clear', {}, fakeAlnum(20), '28P01'],
    ['a role that there is not', 'nobody', {}, word, '28P01'],
    ['a password whose time is over', 'over', {}, word, '28P01'],
    ['a role that may not log in', 'no_login', {}, word, '28000 after the password'],
    ['a role that may not log in, and a wrong password', 'no_login', {}, fakeAlnum(20), '28P01'],
    ['a host that is let in nowhere', 'from_nowhere', {}, word, '28000'],
    ['no TLS where there must be', 'encrypted_only', { tls: 'off' }, word, '28000'],
    ['a database that there is not', 'app', { database: 'nothing' }, word, '3D000 after the password'],
    ['a database like the user', 'app', { database: undefined }, word, '3D000 after the password'],
    ['a missing database, and a wrong password', 'app', { database: 'nothing' }, fakeAlnum(20), '28P01'],
    ['a database for others', 'app', { database: 'closed' }, word, '42501 after the password'],
    ['too many connections of one role', 'one_at_a_time', {}, word, '53300 after the password'],
  ] as const)('tells %s', async (_, user, more, password, code) => {
    expect(await login(user, more, password)).toBe(code);
  });

  it('proves nothing where no password is asked for', async () => {
    expect(await login('trusting')).toBe('unexpected-reply: the server asks for no password');
    expect(await login('trusting', { database: 'nothing' })).toBe(
      'unexpected-reply: the server asks for no password',
    );
  });

  it('takes no password from the environment', async () => {
    process.env['PGPASSWORD'] = word;
    try {
      expect(await login('app', {}, '')).not.toBe('in');
    } finally {
      delete process.env['PGPASSWORD'];
    }
  });

  it('is encrypted as it should be', async () => {
    const encrypted = async (tls: Login['tls']): Promise<unknown> => {
      const session = await databases.postgres(
        loginTo(server.port, 'app', word, { tls, database: 'postgres' }),
      );
      const [row] = await session.query('SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()');
      await session.close();
      return row?.['ssl'];
    };
    expect(await encrypted('off')).toBe(false);
    expect(await encrypted('prefer')).toBe(true);
    expect(await encrypted('require')).toBe(true);
    expect(await login('app', { tls: 'verify' })).toBe('unreachable: DEPTH_ZERO_SELF_SIGNED_CERT');
  });

  it.each([
    ['127.0.0.1', 'in'],
    ['localhost', 'in'],
  ])('verifies the certificate of %s', (host, end) => {
    const asked = { kind: 'postgres', host, port: server.port, user: 'app', database: 'postgres' };
    const told = execFileSync(process.execPath, ['--import', 'tsx', 'test/io/databases/verified.ts'], {
      env: { ...process.env, NODE_EXTRA_CA_CERTS: server.certificate },
      input: JSON.stringify({ ...asked, password: word }),
    });
    expect(`${told}`).toBe(end);
  });

  it('does without TLS only where that is allowed, if the server has none', async () => {
    const settled = async (mode: 'on' | 'off'): Promise<void> => {
      await server.run(`ALTER SYSTEM SET ssl = ${mode}`, 'SELECT pg_reload_conf()');
      await vi.waitFor(async () => expect(await server.run('SHOW ssl')).toEqual([{ ssl: mode }]));
    };
    await settled('off');
    expect(await login('app', { tls: 'require' })).toBe('unreachable: the server speaks no TLS');
    expect(await login('app', { tls: 'verify' })).toBe('unreachable: the server speaks no TLS');
    expect(await login('app', { tls: 'prefer' })).toBe('in');
    await settled('on');
  });

  it('answers with rows, and says which statements it refuses', async () => {
    const session = await databases.postgres(loginTo(server.port, 'app', word, { database: 'postgres' }));
    expect(await session.query('SELECT $1::int + 1 AS sum', [1])).toEqual([{ sum: 2 }]);
    expect(await endOf(session.query('SELECT * FROM pg_authid'), word)).toBe('statement: 42501');
    expect(await session.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await session.close();
    expect(await endOf(session.query('SELECT 1'), word)).toMatch(/^unreachable/);
    const [left] = await server.run("SELECT count(*)::int AS n FROM pg_stat_activity WHERE usename = 'app'");
    expect(left).toEqual({ n: 0 });
  });

  it('takes secrets in a statement, if they are for this server', async () => {
    const session = await databases.postgres(loginTo(server.port, 'app', word, { database: 'postgres' }));
    const mine = Secret.of(`it's ${word}`, [`127.0.0.1:${server.port}`]);
    expect(await session.query('SELECT $1::text AS text', [mine])).toEqual([{ text: `it's ${word}` }]);
    expect(
      await session.query(mine.derive((text) => `SELECT length('${text.replace("'", "''")}') AS n`)),
    ).toEqual([{ n: 29 }]);
    for (const audience of [['127.0.0.1'], ['db.acme.example'], []]) {
      await expect(session.query('SELECT $1::text', [Secret.of(word, audience)])).rejects.toThrow(
        Misdirected,
      );
    }
    expect(await session.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await session.close();
  });

  it('ends when everything ends, and breaks no other session by that', async () => {
    const all = new AbortController();
    const ended = new DatabaseClient({ signal: all.signal });
    const session = await ended.postgres(loginTo(server.port, 'app', word, { database: 'postgres' }));
    const waiting = endOf(session.query('SELECT pg_sleep(60)'), word);
    all.abort();
    expect(await waiting).toBe('interrupted');
    expect(await endOf(ended.postgres(loginTo(server.port, 'app', word)), word)).toBe('interrupted');
  });

  it('sends no password but in a proof, unless the server wants it', async () => {
    const relay = await Relay.start(server.port);
    try {
      const session = await databases.postgres(
        loginTo(relay.port, 'app', word, { tls: 'off', database: 'postgres' }),
      );
      await session.close();
      expect(Buffer.concat(relay.received).includes(word)).toBe(false);
    } finally {
      await relay.stop();
    }
  });
});
