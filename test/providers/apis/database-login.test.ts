import { describe, expect, it } from 'vitest';
import { type Databases, type Login, LoginRefused } from '../../../src/core/databases.js';
import { type Inspection, Unanswered } from '../../../src/core/inspection.js';
import type { ProviderApi } from '../../../src/providers/apis/api.js';
import { mysql } from '../../../src/providers/apis/mysql.js';
import { postgres } from '../../../src/providers/apis/postgres.js';
import { redis } from '../../../src/providers/apis/redis.js';
import { type Found, inspected } from './login.js';

const apis = { postgres, mysql, redis };
const ports = { postgres: 5432, mysql: 3306, redis: 6379 };

/** The login that an inspector asks for, with the password as the server gets it; or what it says without asking. */
async function loginFor(
  api: ProviderApi,
  found: Found,
  hosts: readonly string[],
): Promise<Record<string, unknown> | Inspection> {
  const seen: Login[] = [];
  const see = (login: Login) => {
    seen.push(login);
    return Promise.reject(new Unanswered('unreachable'));
  };
  const databases: Databases = { postgres: see, mysql: see, redis: see };
  const inspection = await inspected(
    api,
    found,
    hosts.map((host) => ({ host })),
    databases,
  );
  const [login] = seen;
  if (login === undefined) return inspection;
  const { password, host, port, ...rest } = login;
  const known = password.revealTo(`${api.id}://${host}:${port}`);
  return { host, port, ...rest, password: known };
}

type Kind = keyof typeof apis;

const WORD = 'correct horse/battery@staple:1';
const ENCODED = encodeURIComponent(WORD);

describe('a password in a connection string', () => {
  it.each<[Kind, string, string, Partial<Login>]>([
    [
      'postgres',
      'postgres://app:PW@db.acme.example:6000/shop',
      'db.acme.example:6000',
      { port: 6000, database: 'shop', tls: 'prefer' },
    ],
    [
      'postgres',
      'postgresql://app:PW@DB.acme.example/shop',
      'db.acme.example:5432',
      { port: 5432, database: 'shop' },
    ],
    [
      'postgres',
      'postgresql+asyncpg://app:PW@db.acme.example/shop?ssl=disable',
      'db.acme.example:5432',
      { tls: 'off' },
    ],
    [
      'postgres',
      'postgres://app:PW@db.acme.example?sslmode=require&x=y',
      'db.acme.example:5432',
      { tls: 'require', database: undefined },
    ],
    [
      'postgres',
      'postgres://app:PW@db.acme.example/a%20b?sslmode=verify-ca',
      'db.acme.example:5432',
      { tls: 'verify', database: 'a b' },
    ],
    [
      'postgres',
      'postgres://a%40pp:PW@db.acme.example/x?sslmode=allow',
      'db.acme.example:5432',
      { user: 'a@pp', tls: 'prefer' },
    ],
    [
      'postgres',
      'postgres://app:PW@[::1]:5433/x?sslmode=no-verify',
      '[::1]:5433',
      { host: '[::1]', port: 5433, tls: 'require' },
    ],
    [
      'postgres',
      'postgres://app:PW@/x?host=db.acme.example&port=5433',
      'db.acme.example:5433',
      { port: 5433 },
    ],
    [
      'postgres',
      'jdbc:postgresql://db.acme.example/x?user=app&password=PW&ssl=true',
      'db.acme.example:5432',
      { tls: 'verify' },
    ],
    [
      'mysql',
      'mysql://app:PW@db.acme.example/shop',
      'db.acme.example:3306',
      { port: 3306, tls: 'prefer', database: undefined },
    ],
    ['mysql', 'mysql+pymysql://app:PW@db.acme.example:3307/shop', 'db.acme.example:3307', { port: 3307 }],
    [
      'mysql',
      'mariadb://app:PW@db.acme.example/x?ssl-mode=REQUIRED',
      'db.acme.example:3306',
      { tls: 'require' },
    ],
    ['mysql', 'jdbc:mysql://app:PW@db.acme.example/x?useSSL=false', 'db.acme.example:3306', { tls: 'off' }],
    [
      'mysql',
      'jdbc:mariadb://db.acme.example/x?user=app&password=PW&sslMode=VERIFY_IDENTITY',
      'db.acme.example:3306',
      { tls: 'verify' },
    ],
    [
      'mysql',
      'mysql://app:PW@db.acme.example/x?ssl=%7B%22rejectUnauthorized%22%3Atrue%7D',
      'db.acme.example:3306',
      { tls: 'verify' },
    ],
    [
      'redis',
      'redis://app:PW@cache.acme.example',
      'cache.acme.example:6379',
      { host: 'cache.acme.example', port: 6379, tls: 'off' },
    ],
    [
      'redis',
      'redis://:PW@cache.acme.example:6380/2',
      'cache.acme.example:6380',
      { host: 'cache.acme.example', port: 6380, user: 'default' },
    ],
    [
      'redis',
      'rediss://default:PW@cache.acme.example',
      'cache.acme.example:6379',
      { host: 'cache.acme.example', user: 'default', tls: 'verify' },
    ],
    [
      'redis',
      'rediss://app:PW@cache.acme.example?ssl_cert_reqs=none',
      'cache.acme.example:6379',
      { host: 'cache.acme.example', tls: 'require' },
    ],
  ])('of %s: %s', async (kind, text, host, login) => {
    const found = { value: ENCODED, name: 'password', url: text.replace('PW', ENCODED) };
    expect(await loginFor(apis[kind], found, [host])).toMatchObject({
      host: 'db.acme.example',
      user: 'app',
      ...login,
      password: WORD,
    });
  });

  it.each<[Kind, string]>([
    ['postgres', 'host=db.acme.example port=5433 user=app password=PW dbname=shop sslmode=require'],
    ['postgres', 'Host=db.acme.example;Port=5433;Username=app;Password=PW;Database=shop;SSL Mode=Require'],
    ['mysql', 'Server=db.acme.example;Port=5433;Uid=app;Pwd=PW;SslMode=Required'],
  ])('of %s: %s', async (kind, text) => {
    const found = { value: ENCODED, name: 'Password', url: text.replace('PW', ENCODED) };
    expect(await loginFor(apis[kind], found, ['db.acme.example:5433'])).toMatchObject({
      host: 'db.acme.example',
      port: 5433,
      user: 'app',
      tls: 'require',
      password: ENCODED,
    });
  });

  it.each<[string, string, string, string | undefined]>([
    [
      'a host that is not listed',
      'postgres://app:PW@other.acme.example/x',
      'host-not-listed',
      'other.acme.example:5432',
    ],
    [
      'a port that is not listed',
      'postgres://app:PW@db.acme.example:6000/x',
      'host-not-listed',
      'db.acme.example:6000',
    ],
    [
      'several hosts',
      'postgres://app:PW@db.acme.example:5432,b.acme.example:5432/x',
      'host-unknown',
      undefined,
    ],
    ['a socket', 'postgres://app:PW@/x?host=/var/run/postgresql', 'host-unknown', undefined],
    ['an encoded socket', 'postgres://app:PW@%2Fvar%2Frun/x', 'host-unknown', undefined],
    [
      'another host behind',
      'postgres://app:PW@db.acme.example/x?host=b.acme.example',
      'host-unknown',
      undefined,
    ],
    ['another protocol', 'mongodb://app:PW@db.acme.example/x', 'host-unknown', undefined],
    ['a raw password with a slash', 'postgres://app:1234/PW@db.acme.example/x', 'host-unknown', undefined],
    [
      'a raw password with two signs',
      'postgres://app:a@db.acme.example/PW@b.acme.example/x',
      'host-unknown',
      undefined,
    ],
    ['a reference for a host', 'postgres://app:PW@${HOST}/x', 'host-unknown', undefined],
    ['a reference for a user', 'postgres://${USER}:PW@db.acme.example/x', 'incomplete', 'the user'],
    ['no user', 'jdbc:postgresql://db.acme.example/x?password=PW', 'incomplete', 'the user'],
    ['a service', 'postgres://app:PW@/x?service=shop', 'host-unknown', undefined],
  ])('is not sent anywhere with %s', async (_, text, reason, detail) => {
    const found = { value: ENCODED, name: 'password', url: text.replace('PW', ENCODED) };
    expect(await loginFor(postgres, found, ['db.acme.example:5432'])).toEqual({
      answer: 'unknown',
      reason,
      detail,
    });
  });

  it('is not sent where it can be read in two ways', async () => {
    const url = 'jdbc:postgresql://db.acme.example/x?user=app&password=one+two+three';
    const found = { value: 'one+two+three', name: 'password', url };
    expect(await loginFor(postgres, found, ['db.acme.example:5432'])).toMatchObject({ reason: 'incomplete' });
    const inFront = 'postgres://app:one+two+three@db.acme.example/x';
    expect(await loginFor(postgres, { ...found, url: inFront }, ['db.acme.example:5432'])).toMatchObject({
      password: 'one+two+three',
    });
    const quoted = {
      value: "'one",
      name: 'password',
      url: "host=db.acme.example user=app password='one two'",
    };
    expect(await loginFor(postgres, quoted, ['db.acme.example:5432'])).toMatchObject({
      reason: 'incomplete',
    });
  });

  it('is left as it is if it is encoded wrongly', async () => {
    const found = { value: '100%sure', name: 'password', url: 'postgres://app:100%sure@db.acme.example' };
    expect(await loginFor(postgres, found, ['db.acme.example:5432'])).toMatchObject({ password: '100%sure' });
  });

  it.each(['user', 'sslpassword', 'application_name'])('is no %s', async (name) => {
    const url = 'postgres://app:x@db.acme.example/x';
    expect(await loginFor(postgres, { value: WORD, name, url }, ['db.acme.example:5432'])).toMatchObject({
      answer: 'unknown',
      reason: 'no-way',
    });
  });
});

describe('a password in a variable', () => {
  it.each<[Kind, string, Record<string, string>, Partial<Login>]>([
    [
      'postgres',
      'PGPASSWORD',
      { PGHOST: 'db.acme.example', PGUSER: 'app', PGDATABASE: 'shop' },
      { database: 'shop', tls: 'prefer' },
    ],
    [
      'postgres',
      'POSTGRES_PASSWORD',
      { POSTGRES_HOST: 'db.acme.example', POSTGRES_USER: 'app', PGSSLMODE: 'require' },
      { tls: 'require' },
    ],
    ['postgres', 'DB_PASS', { DB_HOST: 'db.acme.example', DB_USERNAME: 'app', DB_PORT: '5432' }, {}],
    [
      'postgres',
      'POSTGRES_PASSWORD',
      { DATABASE_URL: 'jdbc:postgresql://db.acme.example/shop', DB_USER: 'app' },
      { database: 'shop' },
    ],
    [
      'postgres',
      'SHOP_DB_PASSWORD',
      { SHOP_DB_HOST: 'db.acme.example', SHOP_DB_USER: 'app', DB_HOST: 'b.acme.example' },
      {},
    ],
    ['postgres', '--password', { '--host': 'db.acme.example', '--user': 'app' }, {}],
    [
      'mysql',
      'MYSQL_PASSWORD',
      { MYSQL_HOST: 'db.acme.example', MYSQL_USER: 'app', MYSQL_SSL_MODE: 'DISABLED' },
      { tls: 'off' },
    ],
    ['mysql', 'MYSQL_ROOT_PASSWORD', { MYSQL_HOST: 'db.acme.example', MYSQL_USER: 'app' }, { user: 'root' }],
    [
      'redis',
      'REDIS_PASSWORD',
      { REDIS_HOST: 'db.acme.example', REDIS_USERNAME: 'app', REDIS_SSL: 'true' },
      { tls: 'verify' },
    ],
    ['redis', 'REDIS_AUTH', { REDIS_URL: 'redis://db.acme.example' }, { user: 'default', tls: 'off' }],
  ])('of %s: %s', async (kind, name, beside, login) => {
    const found = { value: ENCODED, name, beside };
    expect(await loginFor(apis[kind], found, [`db.acme.example:${ports[kind]}`])).toMatchObject({
      host: 'db.acme.example',
      port: ports[kind],
      user: 'app',
      ...login,
      // Not in a URL, it is not encoded.
      password: ENCODED,
    });
  });

  it.each<[string, string, Record<string, string>, string]>([
    ['no host', 'PGPASSWORD', { PGUSER: 'app' }, 'host-unknown'],
    [
      'the host of another',
      'OLD_DB_PASSWORD',
      { DB_HOST: 'db.acme.example', DB_USER: 'app' },
      'host-unknown',
    ],
    ['no user', 'PGPASSWORD', { PGHOST: 'db.acme.example' }, 'incomplete'],
    ['a reference for a user', 'PGPASSWORD', { PGHOST: 'db.acme.example', PGUSER: '$USER' }, 'incomplete'],
    [
      'a reference for a port',
      'PGPASSWORD',
      { PGHOST: 'db.acme.example', PGUSER: 'app', PGPORT: '${PORT}' },
      'incomplete',
    ],
    ['a socket', 'PGPASSWORD', { PGHOST: '/var/run/postgresql', PGUSER: 'app' }, 'host-unknown'],
    [
      'several hosts',
      'PGPASSWORD',
      { PGHOST: 'db.acme.example,b.acme.example', PGUSER: 'app' },
      'host-unknown',
    ],
    [
      'a name that is no password’s',
      'POSTGRES_ENCRYPTION_KEY',
      { PGHOST: 'db.acme.example', PGUSER: 'app' },
      'no-way',
    ],
  ])('is not sent anywhere with %s', async (_, name, beside, reason) => {
    expect(await loginFor(postgres, { value: WORD, name, beside }, ['db.acme.example:5432'])).toMatchObject({
      answer: 'unknown',
      reason,
    });
  });

  it('goes nowhere if no database is listed, or only its host', async () => {
    const found = { value: WORD, name: 'PGPASSWORD', beside: { PGHOST: 'db.acme.example', PGUSER: 'app' } };
    const refused = { answer: 'unknown', reason: 'host-not-listed', detail: 'db.acme.example:5432' };
    expect(await loginFor(postgres, found, [])).toEqual(refused);
    expect(await loginFor(postgres, found, ['db.acme.example'])).toEqual(refused);
    expect(await loginFor(postgres, found, ['http://db.acme.example:5432'])).toEqual(refused);
  });
});

describe('the stronger password of the policy', () => {
  it('is not sent in the clear because a config says so of its own', async () => {
    const seen: Login[] = [];
    const refuse = (login: Login) => {
      seen.push(login);
      return Promise.reject(new LoginRefused('1045'));
    };
    const url = `mysql://app:${ENCODED}@db.acme.example/shop?ssl-mode=DISABLED`;
    const listed = [{ host: 'db.acme.example:3306', admin: 'the stronger one', account: { user: 'root' } }];
    const databases: Databases = { postgres: refuse, mysql: refuse, redis: refuse };
    await inspected(mysql, { value: ENCODED, url, user: 'app' }, listed, databases);
    expect(seen.map(({ user, tls }) => [user, tls])).toEqual([
      ['app', 'off'],
      ['root', 'prefer'],
    ]);
  });
});
