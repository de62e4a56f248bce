import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Login } from '../../../src/core/databases.js';
import { Misdirected, Secret } from '../../../src/core/secret.js';
import { DatabaseClient } from '../../../src/io/databases/index.js';
import { fakeAlnum } from '../../../src/providers/fake.js';
import { noRedis, RedisServer } from '../../servers/databases/redis.js';
import { endOf, loginTo } from './login.js';

describe.skipIf(noRedis)(`a login to Redis${noRedis ? ` (${noRedis})` : ''}`, () => {
  const word = fakeAlnum(24);
  const databases = new DatabaseClient();
  let server: RedisServer;
  let open: RedisServer;
  beforeAll(async () => {
    server = await RedisServer.start([
      `user default on >${word} ~* &* +@all`,
      `user app on >${word} ~app:* -@all +get +ping`,
      `user off off >${word} ~* +@all`,
    ]);
    open = await RedisServer.start(['user default on nopass ~* &* +@all']);
  });
  afterAll(() => Promise.all([server?.stop(), open?.stop()]));

  const login = async (
    user: string,
    more: Partial<Login> = {},
    { password = word, port = server.port } = {},
  ): Promise<string> => {
    const work = databases.redis(loginTo(port, user, password, more));
    work.then(
      (session) => session.close(),
      () => {},
    );
    return endOf(work, password);
  };

  it.each(['default', '', 'app'])('lets "%s" in', async (user) => {
    expect(await login(user)).toBe('in');
  });

  it.each([
    ['a wrong password', 'app', fakeAlnum(20)],
    ['a wrong password of the default user', 'default', fakeAlnum(20)],
    ['a user that there is not', 'nobody', word],
    ['a user that is switched off', 'off', word],
  ])('tells %s', async (_, user, password) => {
    expect(await login(user, {}, { password })).toBe('WRONGPASS');
  });

  it('is not let in by a server that wants no password', async () => {
    expect(await login('default', {}, { port: open.port })).toBe('ERR');
  });

  it('speaks TLS where it should, and only there', async () => {
    const port = server.tlsPort;
    expect(await login('app', { tls: 'require' }, { port })).toBe('in');
    expect(await login('app', { tls: 'verify' }, { port })).toBe('unreachable: DEPTH_ZERO_SELF_SIGNED_CERT');
    expect(await login('app', { tls: 'off' }, { port })).toMatch(/^unreachable/);
    expect(await login('app', { tls: 'prefer' })).toBe('in');
    expect(await login('app', { tls: 'require' })).toMatch(/^(?:unreachable|timeout)/);
  });

  it('verifies a certificate', () => {
    const asked = { kind: 'redis', host: 'localhost', port: server.tlsPort, user: 'app', password: word };
    const told = execFileSync(process.execPath, ['--import', 'tsx', 'test/io/databases/verified.ts'], {
      env: { ...process.env, NODE_EXTRA_CA_CERTS: server.certificate },
      input: JSON.stringify(asked),
    });
    expect(`${told}`).toBe('in');
  });

  it('answers with one row, and says which commands it refuses', async () => {
    const session = await databases.redis(loginTo(server.port, 'app', word));
    expect(await session.query('PING')).toEqual([{ reply: 'PONG' }]);
    expect(await session.query('GET', ['app:nothing'])).toEqual([{ reply: null }]);
    expect(await endOf(session.query('ACL WHOAMI'), word)).toBe('statement: NOPERM');
    expect(await endOf(session.query('GET', ['other']), word)).toBe('statement: NOPERM');
    await session.close();
    expect(await endOf(session.query('PING'), word)).toMatch(/^unreachable/);
  });

  it('takes secrets in a statement, if they are for this server', async () => {
    const session = await databases.redis(loginTo(server.port, 'default', word));
    const mine = Secret.of(`it's ${word}`, [`127.0.0.1:${server.port}`]);
    expect(await session.query('ECHO', [mine])).toEqual([{ reply: `it's ${word}` }]);
    for (const audience of [['127.0.0.1'], ['db.acme.example'], []]) {
      await expect(session.query('ECHO', [Secret.of(word, audience)])).rejects.toThrow(Misdirected);
    }
    expect(await session.query('PING')).toEqual([{ reply: 'PONG' }]);
    await session.close();
  });

  it('says nothing to the server but what it is asked to', async () => {
    const watch = await databases.redis(loginTo(server.port, 'default', word));
    const before = await watch.query('INFO', ['commandstats']);
    const session = await databases.redis(loginTo(server.port, 'app', word));
    await session.close();
    const after = await watch.query('INFO', ['commandstats']);
    await watch.close();
    const commands = (rows: typeof before): string[] =>
      [...`${rows[0]?.['reply']}`.matchAll(/^cmdstat_([^:]+):calls=(\d+)/gm)].map(
        ([, name, calls]) => `${name} ${calls}`,
      );
    const changed = commands(after).filter((one) => !commands(before).includes(one));
    expect(changed.map((one) => one.split(' ')[0]).sort()).toEqual(['auth', 'info']);
  });
});
