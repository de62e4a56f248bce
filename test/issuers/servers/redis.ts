import { createHash, createHmac } from 'node:crypto';
import { createClient } from '@redis/client';
import { fakeAlnum } from '../../../src/providers/fake.js';
import { issuers } from '../../../src/providers/issuers/registry.js';
import { RedisServer } from '../../servers/databases/redis.js';
import type { Server } from './promises.js';
import type { Held, Made, Scene } from './scene.js';

interface Open extends Held {
  send(...args: string[]): Promise<unknown>;
}

export class RedisScenes implements Server {
  readonly server: RedisServer;
  readonly owner: Made['parts'];
  readonly admin: Made['parts'];
  #count = 0;

  private constructor(server: RedisServer, owner: Made['parts'], admin: Made['parts']) {
    this.server = server;
    this.owner = owner;
    this.admin = admin;
  }

  static async start(): Promise<RedisScenes> {
    const owner = { user: 'default', password: fakeAlnum(24) };
    const admin = { user: 'rekey', password: fakeAlnum(24) };
    const server = await RedisServer.start([
      `user default on >${owner.password} ~* &* +@all`,
      `user rekey on >${admin.password} -@all +acl|list +acl|setuser +acl|deluser +acl|save +info`,
      `user other on >${fakeAlnum(24)} ~* -@all +get`,
    ]);
    return new RedisScenes(server, owner, admin);
  }

  async scene(): Promise<Scene> {
    const user = `mcp${++this.#count}`;
    const parts = { user, password: fakeAlnum(24) };
    await this.run('ACL', 'SETUSER', user, 'on', `>${parts.password}`, '~things', '+get');
    const admin = `${this.admin.user}:${this.admin.password}`;
    const hash = createHash('sha256').update(parts.password).digest('hex');
    const mark = createHmac('sha256', admin).update(hash).digest('hex').slice(0, 16);
    return {
      issuer: issuers.find(({ id }) => id === 'redis')!,
      account: { host: '127.0.0.1', tls: 'off', user },
      port: this.server.port,
      admin,
      current: { id: `${user}@${mark}`, parts },
      foreign: [`other@${mark}`, `rekey@${mark}`, `default@${mark}`],
      kept: async () => this.#kept(user),
      letsIn: async (given) =>
        this.hold(given).then(
          async (held) => {
            await held.end();
            return true;
          },
          () => false,
        ),
      hold: async (given) => this.hold(given),
    };
  }

  async #kept(user: string): Promise<Readonly<Record<string, unknown>>> {
    const lines = ((await this.run('ACL', 'LIST')) as string[]).map((line) => line.split(' '));
    const admin = `${this.admin.user}:${this.admin.password}`;
    const entries = lines.flatMap(([, name = '', ...rules]) => {
      if (/^mcp/.test(name) && name !== user) return [];
      const rest = rules.filter((rule) => !rule.startsWith('#')).join(' ');
      return rules
        .filter((rule) => rule.startsWith('#'))
        .map((rule) => {
          const label = lines.find(
            ([, called = '', state, ...others]) =>
              called.startsWith(`${name}@`) && state === 'off' && others.includes(rule),
          );
          const mark = createHmac('sha256', admin).update(rule.slice(1)).digest('hex').slice(0, 16);
          return [label?.[1] ?? `${name}@${mark}`, `${rest} ${rule}`] as const;
        });
    });
    return Object.fromEntries(entries);
  }

  async run(...args: string[]): Promise<unknown> {
    const open = await this.hold(this.owner);
    try {
      return await open.send(...args);
    } finally {
      await open.end();
    }
  }

  async hold({ user, password }: Made['parts'], port = this.server.port): Promise<Open> {
    const client = createClient({
      socket: { host: '127.0.0.1', port, reconnectStrategy: false },
      username: user,
      password,
      RESP: 2,
      disableClientInfo: true,
      maintNotifications: 'disabled',
    });
    client.on('error', () => {});
    await client.connect();
    const send = (...all: string[]) => client.sendCommand<unknown>(all);
    const works = () =>
      send('GET', 'things').then(
        () => true,
        () => false,
      );
    return { send, works, end: async () => client.destroy() };
  }

  async stop(): Promise<void> {
    await this.server.stop();
  }
}
