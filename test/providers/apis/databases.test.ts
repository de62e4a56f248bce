import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Session, StatementRefused } from '../../../src/core/databases.js';
import type { Inspection } from '../../../src/core/inspection.js';
import { DatabaseClient } from '../../../src/io/databases/index.js';
import { LIMITS } from '../../../src/io/queue.js';
import { mysql } from '../../../src/providers/apis/mysql.js';
import { postgres } from '../../../src/providers/apis/postgres.js';
import { redis } from '../../../src/providers/apis/redis.js';
import { fakeAlnum } from '../../../src/providers/fake.js';
import { MariaDbServer, noMariaDb } from '../../servers/databases/mariadb.js';
import { PostgresServer } from '../../servers/databases/postgres.js';
import { noRedis, RedisServer } from '../../servers/databases/redis.js';
import { type Fault, Relay } from '../../servers/databases/relay.js';
import { inspected, type Listed } from './login.js';

const DAY = 24 * 60 * 60 * 1000;

const databases = new DatabaseClient({ limits: { ...LIMITS, answer: 5000 } });
const hasty = new DatabaseClient({ limits: { ...LIMITS, answer: 500 } });

// Everything that must be encoded in a URL, and what SQL and Redis would mind.
const word = `${fakeAlnum(20)}@:/?#%+ é$(`;
const wrong = fakeAlnum(24);

const unknownFor = (reason: string, detail?: string): unknown => ({ answer: 'unknown', reason, detail });
const invalid = { answer: 'dead', because: 'invalid' };

/** Asks about a password in a URL. */
function inUrl(scheme: string, port: number, user: string, password: string, rest = ''): [string, string] {
  const value = encodeURIComponent(password);
  return [value, `${scheme}://${user}:${value}@127.0.0.1:${port}${rest}`];
}

/** Breaks a login before the server speaks, and at each of the first things that it says. */
async function broken(
  port: number,
  inspect: (port: number) => Promise<Inspection>,
): Promise<readonly Inspection[]> {
  const faults: readonly Fault[] = ['reset', 'end', 'silence', Buffer.alloc(500, 0x45)];
  const ways = faults.flatMap((fault) => [0, 1, 2, 3].map((after) => ({ fault, after })));
  return Promise.all(
    ways.map(async (way) => {
      const relay = Object.assign(await Relay.start(port), way);
      try {
        return await inspect(relay.port);
      } finally {
        await relay.stop();
      }
    }),
  );
}

// Its programs for Windows have never been tried here.
describe.skipIf(process.platform === 'win32')('a password of PostgreSQL', () => {
  let server: PostgresServer;
  const quoted = word.replaceAll("'", "''");
  beforeAll(async () => {
    server = await PostgresServer.start();
    await server.run(
      'CREATE DATABASE shop',
      'CREATE DATABASE closed',
      'REVOKE CONNECT ON DATABASE closed FROM PUBLIC',
      `CREATE ROLE app LOGIN PASSWORD '${quoted}'`,
      `CREATE ROLE later LOGIN PASSWORD '${quoted}' VALID UNTIL '2031-05-06 07:08:09+00'`,
      `CREATE ROLE always LOGIN PASSWORD '${quoted}' VALID UNTIL 'infinity'`,
      `CREATE ROLE over LOGIN PASSWORD '${quoted}' VALID UNTIL '2020-01-01'`,
      `CREATE ROLE no_login NOLOGIN PASSWORD '${quoted}'`,
      `CREATE ROLE trusting LOGIN PASSWORD '${quoted}'`,
      `CREATE ROLE mighty LOGIN PASSWORD '${quoted}' SUPERUSER CREATEROLE CREATEDB REPLICATION BYPASSRLS`,
      `CREATE ROLE reader LOGIN PASSWORD '${quoted}' IN ROLE pg_read_all_data, pg_monitor`,
      `CREATE ROLE actor LOGIN PASSWORD '${quoted}' IN ROLE reader`,
      'ALTER ROLE actor SET role = reader',
      `CREATE ROLE dropped LOGIN PASSWORD '${quoted}'`,
      'DROP ROLE dropped',
    );
  });
  afterAll(() => server?.stop());

  const inspect = (
    user: string,
    {
      password = word,
      rest = '/shop',
      port = server.port,
      by = databases,
      host,
    }: { password?: string; rest?: string; port?: number; by?: DatabaseClient; host?: string } = {},
  ): Promise<Inspection> => {
    const [value, url] = inUrl('postgres', port, user, password, rest);
    return inspected(postgres, { value, url, name: 'password' }, [{ host: host ?? `127.0.0.1:${port}` }], by);
  };
  const live = (handle: string, expiresAt: Date | 'never', ...scopes: string[]): unknown => ({
    answer: 'live',
    facts: { handle, expiresAt, scopes },
  });

  it('says until when it is good', async () => {
    expect(await inspect('app')).toEqual(live('app', 'never'));
    expect(await inspect('always')).toEqual(live('always', 'never'));
    expect(await inspect('later')).toEqual(live('later', new Date('2031-05-06T07:08:09Z')));
  });

  it('says what its role may do', async () => {
    const all = ['superuser', 'createrole', 'createdb', 'replication', 'bypassrls'];
    expect(await inspect('mighty')).toEqual(live('mighty', 'never', ...all));
    expect(await inspect('reader')).toEqual(live('reader', 'never', 'pg_monitor', 'pg_read_all_data'));
    expect(await inspect('actor')).toEqual(live('actor', 'never', 'reader'));
    expect(all.filter((scope) => !postgres.broad!.includes(scope))).toEqual(['createdb']);
  });

  it.each([
    ['wrong', 'app', wrong],
    ['over', 'over', word],
    ['of a role that somebody has dropped', 'dropped', word],
  ])('is dead if it is %s', async (_, user, password) => {
    expect(await inspect(user, { password })).toEqual(invalid);
  });

  it('is dead if it is right, and its role may not log in', async () => {
    expect(await inspect('no_login')).toEqual({ answer: 'dead', because: 'disabled' });
    expect(await inspect('no_login', { password: wrong })).toEqual(invalid);
  });

  it('is unknown if other clients would send it in another form', async () => {
    const composed = 'e\u0301';
    const detail = 'it may be read in two ways';
    expect(await inspect('app', { password: `${wrong}${composed}` })).toEqual(unknownFor('refused', detail));
    expect(await inspect('app', { password: `${wrong}${composed.normalize('NFC')}` })).toEqual(invalid);
  });

  it('lives without the database that it was for', async () => {
    expect(await inspect('app', { rest: '/nothing' })).toEqual(live('app', 'never'));
    expect(await inspect('app', { rest: '' })).toEqual(live('app', 'never'));
    expect(await inspect('later', { rest: '/closed' })).toEqual(
      live('later', new Date('2031-05-06T07:08:09Z')),
    );
    expect(await inspect('app', { rest: '/nothing', password: wrong })).toEqual(invalid);
    await server.run('REVOKE CONNECT ON DATABASE postgres FROM PUBLIC');
    expect(await inspect('app', { rest: '/nothing' })).toEqual({ answer: 'live', facts: {} });
    await server.run('GRANT CONNECT ON DATABASE postgres TO PUBLIC');
  });

  it('is unknown where the server does not look at it', async () => {
    expect(await inspect('trusting', { password: wrong })).toEqual(
      unknownFor('unexpected-reply', 'the server asks for no password'),
    );
  });

  it('is unknown where the server lets nobody in', async () => {
    expect(await inspect('from_nowhere')).toEqual(unknownFor('refused', 'SQLSTATE 28000'));
    expect(await inspect('encrypted_only', { rest: '/shop?sslmode=disable' })).toEqual(
      unknownFor('refused', 'SQLSTATE 28000'),
    );
    expect(await inspect('app', { host: 'db.acme.example:5432' })).toEqual(
      unknownFor('host-not-listed', `127.0.0.1:${server.port}`),
    );
    expect(await inspect('app', { rest: '/shop?sslmode=verify-full' })).toEqual(
      unknownFor('unreachable', 'DEPTH_ZERO_SELF_SIGNED_CERT'),
    );
  });

  it('is unknown whatever breaks on the way', async () => {
    const answers = await broken(server.port, (port) => inspect('app', { port, by: hasty }));
    for (const answer of answers)
      expect(answer).toMatchObject({
        answer: 'unknown',
        reason: expect.stringMatching(/^(?:unreachable|timeout|unexpected-reply)$/),
      });
  });

  it('is found by variables too', async () => {
    const beside = { PGHOST: '127.0.0.1', PGPORT: `${server.port}`, PGUSER: 'app', PGDATABASE: 'shop' };
    const found = { value: word, name: 'PGPASSWORD', beside };
    const listed = [{ host: `127.0.0.1:${server.port}` }];
    expect(await inspected(postgres, found, listed, databases)).toEqual(live('app', 'never'));
    expect(await inspected(postgres, { ...found, value: wrong }, listed, databases)).toEqual(invalid);
  });

  it('is asked about, and nothing is changed by that', async () => {
    const state = async (): Promise<unknown> => [
      await server.run('SELECT * FROM pg_authid ORDER BY oid'),
      await server.run(
        'SELECT datname, tup_inserted, tup_updated, tup_deleted FROM pg_stat_database ORDER BY 1',
      ),
    ];
    const before = await state();
    await inspect('mighty');
    await inspect('app', { password: wrong });
    expect(await state()).toEqual(before);
  });
});

describe.skipIf(noRedis)(`a password of Redis${noRedis ? ` (${noRedis})` : ''}`, () => {
  // A space would end it in the file of the users.
  const known = word.replaceAll(' ', '');
  const gone = fakeAlnum(24);
  let server: RedisServer;
  let open: RedisServer;
  beforeAll(async () => {
    server = await RedisServer.start([
      `user default on >${known} ~* &* +@all`,
      `user app on >${known} ~app:* -@all +get +acl|whoami +acl|getuser`,
      `user blind on >${known} ~app:* -@all +get`,
      `user half on >${known} ~app:* -@all +get +acl|whoami`,
      `user off off >${gone} ~* +@all`,
      'user anybody on nopass ~* +@all',
    ]);
    open = await RedisServer.start(['user default on nopass ~* &* +@all']);
  });
  afterAll(() => Promise.all([server?.stop(), open?.stop()]));

  const inspect = (
    user: string,
    { password = known, scheme = 'redis', port = server.port, by = databases } = {},
  ): Promise<Inspection> => {
    const [value, url] = inUrl(scheme, port, user, password, '/2');
    return inspected(redis, { value, url, name: 'password' }, [{ host: `127.0.0.1:${port}` }], by);
  };

  it('says who it is, and what that user may do', async () => {
    const mighty = { answer: 'live', facts: { handle: 'default', scopes: ['+@all'] } };
    expect(await inspect('')).toEqual(mighty);
    expect(await inspect('default')).toEqual(mighty);
    expect(redis.broad).toContain('+@all');
    // In whatever order.
    const scopes = expect.toSatisfy(
      (rules: readonly string[]) => [...rules].sort().join(' ') === '+acl|getuser +acl|whoami +get -@all',
    );
    expect(await inspect('app')).toEqual({ answer: 'live', facts: { handle: 'app', scopes } });
  });

  it('lives where it may not ask about itself', async () => {
    expect(await inspect('blind')).toEqual({ answer: 'live', facts: {} });
    expect(await inspect('half')).toEqual({ answer: 'live', facts: { handle: 'half' } });
  });

  it.each([
    ['wrong', 'app', wrong],
    ['wrong for the default user', '', wrong],
    ['of a user that there is not', 'nobody', gone],
    ['of a user that is switched off', 'off', gone],
  ])('is dead if it is %s', async (_, user, password) => {
    expect(await inspect(user, { password })).toEqual(invalid);
  });

  it('lives if it is that of the usual user, whatever user a URL of before Redis 6 has', async () => {
    expect(await inspect('h')).toEqual({ answer: 'live', facts: { handle: 'default', scopes: ['+@all'] } });
  });

  it('is unknown where any password is taken, or none', async () => {
    expect(await inspect('anybody', { password: wrong })).toEqual(
      unknownFor('unexpected-reply', 'the server asks for no password'),
    );
    expect(await inspect('', { port: open.port })).toEqual(unknownFor('refused', 'Redis says ERR'));
    expect(await inspect('default', { port: open.port })).toEqual(unknownFor('refused', 'Redis says ERR'));
  });

  it('is sent over TLS only if the certificate holds', async () => {
    expect(await inspect('app', { scheme: 'rediss', port: server.tlsPort })).toEqual(
      unknownFor('unreachable', 'DEPTH_ZERO_SELF_SIGNED_CERT'),
    );
  });

  it('is unknown whatever breaks on the way', async () => {
    // The first thing that Redis says is that somebody is in.
    const answers = await broken(server.port, (port) => inspect('app', { port, by: hasty }));
    for (const answer of answers)
      if (answer.answer !== 'live')
        expect(answer).toMatchObject({
          answer: 'unknown',
          reason: expect.stringMatching(/^(?:unreachable|timeout|unexpected-reply|refused)$/),
        });
  });
});

describe.skipIf(noMariaDb)(`a password of MariaDB${noMariaDb ? ` (${noMariaDb})` : ''}`, () => {
  const admin = fakeAlnum(24);
  const by = `IDENTIFIED BY '${word}'`;
  let server: MariaDbServer;
  let strict: MariaDbServer;
  let made: number;
  beforeAll(async () => {
    made = Date.now();
    server = await MariaDbServer.start([
      'CREATE DATABASE shop',
      `CREATE USER keeper@'%' IDENTIFIED BY '${admin}'`,
      "GRANT SELECT ON mysql.* TO keeper@'%'",
      `CREATE USER app@'%' ${by}`,
      "GRANT SELECT, INSERT ON shop.* TO app@'%'",
      `CREATE USER knowing@'%' ${by} PASSWORD EXPIRE INTERVAL 90 DAY`,
      "GRANT SELECT ON mysql.* TO knowing@'%'",
      `CREATE USER always@'%' ${by} PASSWORD EXPIRE NEVER`,
      `CREATE USER mighty@'%' ${by}`,
      "GRANT ALL PRIVILEGES ON *.* TO mighty@'%' WITH GRANT OPTION",
      `CREATE USER elsewhere@'10.%' ${by}`,
      `CREATE USER encrypted@'%' ${by} REQUIRE SSL`,
      `CREATE USER locked@'%' ${by} ACCOUNT LOCK`,
      `CREATE USER stale@'%' ${by} PASSWORD EXPIRE`,
    ]);
    strict = await MariaDbServer.start(
      [`CREATE USER stale@'%' ${by} PASSWORD EXPIRE`, `CREATE USER app@'%' ${by}`],
      '--disconnect-on-expired-password=ON',
      '--default-password-lifetime=30',
    );
  });
  afterAll(() => Promise.all([server?.stop(), strict?.stop()]));

  const inspect = (
    user: string,
    { password = word, port = server.port, rest = '', client = databases, ...more } = {} as {
      password?: string;
      port?: number;
      rest?: string;
      client?: DatabaseClient;
    } & Partial<Listed>,
  ): Promise<Inspection> => {
    const [value, url] = inUrl('mysql', port, user, password, `/shop${rest}`);
    const listed = [{ host: `127.0.0.1:${port}`, ...more }];
    return inspected(mysql, { value, url, name: 'password' }, listed, client);
  };
  const asKeeper = { admin, account: { user: 'keeper' } };

  it('tells nothing of its age to an account that may not look', async () => {
    expect(await inspect('app')).toEqual({
      answer: 'live',
      facts: { handle: 'app@%', scopes: ['SELECT ON shop.*', 'INSERT ON shop.*'] },
    });
  });

  it('tells when it was set to an account that may look', async () => {
    const inspection = await inspect('knowing');
    expect(inspection).toMatchObject({
      answer: 'live',
      facts: { handle: 'knowing@%', createdAt: expect.any(Date), scopes: ['SELECT ON mysql.*'] },
    });
    const { createdAt, expiresAt } = (inspection as { facts: { createdAt: Date; expiresAt: Date } }).facts;
    expect(Math.abs(createdAt.getTime() - made)).toBeLessThan(60_000);
    expect(expiresAt.getTime() - createdAt.getTime()).toBe(90 * DAY);
  });

  it('tells it to the stronger account of the policy', async () => {
    const facts = { handle: 'app@%', createdAt: expect.any(Date), expiresAt: 'never' };
    expect(await inspect('app', asKeeper)).toMatchObject({ answer: 'live', facts });
    expect(await inspect('always', asKeeper)).toMatchObject({ facts: { expiresAt: 'never' } });
    expect(await inspect('app', { ...asKeeper, admin: wrong })).toMatchObject({ answer: 'live' });
    expect(await inspect('app', { admin })).toMatchObject({ answer: 'live' });
  });

  it('sends the stronger account to no other server', async () => {
    const [value, url] = inUrl('mysql', strict.port, 'app', word);
    const listed = [{ host: `127.0.0.1:${server.port}`, ...asKeeper }, { host: `127.0.0.1:${strict.port}` }];
    const inspection = await inspected(mysql, { value, url, name: 'password' }, listed, databases);
    expect(inspection).toEqual({ answer: 'live', facts: { handle: 'app@%', scopes: [] } });
  });

  it('says what a mighty account may do, and not the hash that stands beside it', async () => {
    const inspection = await inspect('mighty');
    expect(inspection).toMatchObject({
      answer: 'live',
      facts: { scopes: ['ALL PRIVILEGES', 'GRANT OPTION'] },
    });
    expect(mysql.broad).toEqual(expect.arrayContaining(['ALL PRIVILEGES', 'GRANT OPTION']));
    expect(JSON.stringify(inspection)).not.toMatch(/\*[0-9A-F]{8}/);
  });

  it.each([
    ['wrong', 'app', wrong],
    ['of a user that there is not', 'nobody', word],
  ])(
    'is dead if it is %s, and the stronger account knows that it can be nothing else',
    async (_, user, password) => {
      expect(await inspect(user, { password, ...asKeeper })).toEqual(invalid);
      expect(await inspect(user, { password })).toEqual(unknownFor('refused', 'error 1045'));
    },
  );

  it('is unknown if it may be good from another host, or by TLS', async () => {
    expect(await inspect('elsewhere', asKeeper)).toEqual(unknownFor('refused', 'error 1045'));
    expect(await inspect('encrypted', { ...asKeeper, rest: '?ssl-mode=DISABLED' })).toEqual(
      unknownFor('refused', 'error 1045'),
    );
    expect(await inspect('encrypted')).toMatchObject({ answer: 'live' });
  });

  it('lives if it lets somebody in who may do nothing but set another', async () => {
    expect(await inspect('stale')).toEqual({ answer: 'live', facts: {} });
  });

  it('is dead if its account is locked or it has expired', async () => {
    expect(await inspect('locked')).toEqual({ answer: 'dead', because: 'disabled' });
    expect(await inspect('stale', { port: strict.port })).toEqual({ answer: 'dead', because: 'expired' });
  });

  it('is unknown whatever breaks on the way', async () => {
    const answers = await broken(server.port, (port) => inspect('app', { port, client: hasty }));
    for (const answer of answers)
      if (answer.answer !== 'live')
        expect(answer).toMatchObject({
          answer: 'unknown',
          reason: expect.stringMatching(/^(?:unreachable|timeout|unexpected-reply)$/),
        });
  });
});

/** What MySQL itself says otherwise than MariaDB, by its documentation. */
describe('a password of MySQL', () => {
  const inspect = (rowsOf: (statement: string) => unknown): Promise<Inspection> => {
    const session: Session = {
      query: async (statement) => {
        const rows = rowsOf(`${statement}`);
        if (rows === undefined) throw new StatementRefused('1054');
        return rows as Awaited<ReturnType<Session['query']>>;
      },
      close: async () => {},
    };
    const [value, url] = inUrl('mysql', 3306, 'app', word);
    const answering = { mysql: async () => session } as unknown as DatabaseClient;
    return inspected(mysql, { value, url, name: 'password' }, [{ host: '127.0.0.1:3306' }], answering);
  };
  const server =
    (version: string, account: string, password: Record<string, unknown> | undefined) =>
    (statement: string): unknown => {
      if (statement.includes('CURRENT_USER')) return [{ account, version }];
      if (statement.includes('SHOW GRANTS'))
        return [
          { grants: 'GRANT SELECT, PROCESS ON *.* TO `app`@`%`' },
          { grants: 'GRANT BACKUP_ADMIN,ROLE_ADMIN ON *.* TO `app`@`%` WITH GRANT OPTION' },
          { grants: 'GRANT SELECT (`a`, `b`), INSERT ON `shop`.`t` TO `app`@`%`' },
          { grants: 'GRANT `reader`@`%` TO `app`@`%`' },
          { grants: "GRANT PROXY ON ``@`` TO 'app'@'%' WITH GRANT OPTION" },
        ];
      if (statement.includes('additional_password') !== version.startsWith('8')) return undefined;
      return password === undefined ? [] : [password];
    };
  const changed = '1767225600.000000';

  it.each([
    ['8.4.6', { changed, lifetime: null, normal: 0, old: 0 }, 'never'],
    ['8.4.6', { changed, lifetime: 10, normal: 0, old: null }, new Date('2026-01-11T00:00:00Z')],
    ['5.7.44', { changed: 1767225600, lifetime: null, normal: 20, old: 0 }, new Date('2026-01-21T00:00:00Z')],
    ['5.7.44', { changed: 1767225600, lifetime: 0, normal: 20, old: 0 }, 'never'],
  ])('%s: %o', async (version, row, expiresAt) => {
    expect(await inspect(server(version, 'app@%', row))).toEqual({
      answer: 'live',
      facts: {
        handle: 'app@%',
        createdAt: new Date('2026-01-01T00:00:00Z'),
        expiresAt,
        scopes: [
          'SELECT',
          'PROCESS',
          'BACKUP_ADMIN',
          'ROLE_ADMIN',
          'GRANT OPTION',
          'SELECT (`a`, `b`) ON shop.t',
          'INSERT ON shop.t',
        ],
      },
    });
  });

  it('has no age if the account keeps an old one beside the new one', async () => {
    const row = { changed, lifetime: 90, normal: 0, old: 1 };
    const { facts } = (await inspect(server('8.4.6', 'app@%', row))) as unknown as {
      facts: object;
    };
    expect(Object.keys(facts)).toEqual(['handle', 'scopes']);
  });

  it('has no age if the server has let in another account, and is unknown if it would let in anybody', async () => {
    const row = { changed, lifetime: 90, normal: 0, old: 0 };
    expect(await inspect(server('8.4.6', '@%', row))).not.toHaveProperty('facts.createdAt');
    expect(await inspect(server('8.4.6', 'skip-grants user@skip-grants host', row))).toEqual(
      unknownFor('unexpected-reply', 'the server asks for no password'),
    );
  });
});
