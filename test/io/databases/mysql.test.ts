import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Login } from '../../../src/core/databases.js';
import { Misdirected, Secret } from '../../../src/core/secret.js';
import { DatabaseClient } from '../../../src/io/databases/index.js';
import { fakeAlnum } from '../../../src/providers/fake.js';
import { MariaDbServer, noMariaDb } from '../../servers/databases/mariadb.js';
import { Relay } from '../../servers/databases/relay.js';
import { endOf, loginTo } from './login.js';

describe.skipIf(noMariaDb)(`a login to MariaDB${noMariaDb ? ` (${noMariaDb})` : ''}`, () => {
  const word = fakeAlnum(24);
  const databases = new DatabaseClient();
  let server: MariaDbServer;
  let plain: MariaDbServer;
  beforeAll(async () => {
    const app = `CREATE USER app@'%' IDENTIFIED BY '${word}'`;
    server = await MariaDbServer.start(
      [
        app,
        `CREATE USER elsewhere@'10.%' IDENTIFIED BY '${word}'`,
        `CREATE USER locked@'%' IDENTIFIED BY '${word}' ACCOUNT LOCK`,
        `CREATE USER stale@'%' IDENTIFIED BY '${word}' PASSWORD EXPIRE`,
        `CREATE USER encrypted@'%' IDENTIFIED BY '${word}' REQUIRE SSL`,
      ],
      '--disconnect-on-expired-password=ON',
    );
    plain = await MariaDbServer.start([app], '--skip-ssl');
  });
  afterAll(() => Promise.all([server?.stop(), plain?.stop()]));

  const login = async (
    user: string,
    more: Partial<Login> = {},
    { password = word, port = server.port } = {},
  ): Promise<string> => {
    const work = databases.mysql(loginTo(port, user, password, more));
    work.then(
      (session) => session.close(),
      () => {},
    );
    return endOf(work, password);
  };

  it('lets in', async () => {
    expect(await login('app')).toBe('in');
    expect(await login('encrypted')).toBe('in');
  });

  it.each([
    ['a wrong password', 'app', {}, fakeAlnum(20), '1045'],
    ['a user that there is not', 'nobody', {}, word, '1045'],
    ['the right password from another host, as if it were wrong', 'elsewhere', {}, word, '1045'],
    ['the right password without TLS, as if it were wrong', 'encrypted', { tls: 'off' }, word, '1045'],
    ['an account that is locked', 'locked', {}, word, '4151'],
    ['a password whose time is over', 'stale', {}, word, '1862'],
    ['a database that there is not', 'app', { database: 'nothing' }, word, '1044'],
  ] as const)('tells %s', async (_, user, more, password, code) => {
    expect(await login(user, more, { password })).toBe(code);
  });

  it('is encrypted as it should be', async () => {
    const cipher = async (tls: Login['tls'], port = server.port): Promise<boolean> => {
      const session = await databases.mysql(loginTo(port, 'app', word, { tls }));
      const [row] = await session.query("SHOW SESSION STATUS LIKE 'Ssl_cipher'");
      await session.close();
      return row?.['Value'] !== '';
    };
    expect(await cipher('off')).toBe(false);
    expect(await cipher('prefer')).toBe(true);
    expect(await cipher('require')).toBe(true);
    expect(await cipher('prefer', plain.port)).toBe(false);
    expect(await login('app', { tls: 'verify' })).toMatch(/^unreachable/);
    expect(await login('app', { tls: 'require' }, { port: plain.port })).toBe(
      'unreachable: the server speaks no TLS',
    );
  });

  it('verifies a certificate', () => {
    const asked = { kind: 'mysql', host: 'localhost', port: server.port, user: 'app', password: word };
    const told = execFileSync(process.execPath, ['--import', 'tsx', 'test/io/databases/verified.ts'], {
      env: { ...process.env, NODE_EXTRA_CA_CERTS: server.certificate },
      input: JSON.stringify(asked),
    });
    expect(`${told}`).toBe('in');
  });

  it('answers with rows, and says which statements it refuses', async () => {
    const session = await databases.mysql(loginTo(server.port, 'app', word));
    const tricky = `\\' OR 1 = 1 -- "`;
    expect(await session.query('SELECT ? AS text', [tricky])).toEqual([{ text: tricky }]);
    for (let count = 0; count < 12; count++) await session.query('SELECT 1');
    expect(await endOf(session.query('SELECT * FROM mysql.global_priv'), word)).toBe('statement: 1142');
    await session.close();
    expect(await endOf(session.query('SELECT 1'), word)).toMatch(/^un(?:reachable|expected)/);
  });

  it('takes secrets in a statement, if they are for this server', async () => {
    const session = await databases.mysql(loginTo(server.port, 'app', word));
    const mine = Secret.of(`it's ${word}`, [`127.0.0.1:${server.port}`]);
    expect(await session.query('SELECT ? AS text', [mine])).toEqual([{ text: `it's ${word}` }]);
    expect(
      await session.query(mine.derive((text) => `SELECT length('${text.replace("'", "''")}') AS n`)),
    ).toEqual([{ n: 29 }]);
    for (const audience of [['127.0.0.1'], ['db.acme.example'], []]) {
      await expect(session.query('SELECT ?', [Secret.of(word, audience)])).rejects.toThrow(Misdirected);
    }
    expect(await session.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await session.close();
  });

  it('sends no password but in a proof', async () => {
    const relay = await Relay.start(server.port);
    try {
      const session = await databases.mysql(loginTo(relay.port, 'app', word, { tls: 'off' }));
      await session.close();
      expect(Buffer.concat(relay.received).includes(word)).toBe(false);
    } finally {
      await relay.stop();
    }
  });
});
