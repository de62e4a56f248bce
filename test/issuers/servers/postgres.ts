import pg from 'pg';
import { fakeAlnum } from '../../../src/providers/fake.js';
import { issuers } from '../../../src/providers/issuers/registry.js';
import { PostgresServer } from '../../servers/databases/postgres.js';
import type { Server } from './promises.js';
import type { Held, Made, Scene } from './scene.js';

/** Every other role that may log in, or has a password. */
const KEPT = `
  SELECT a.rolname AS name, a.rolcanlogin AS "canLogin", a.rolpassword AS password, a.rolvaliduntil AS until,
    shobj_description(a.oid, 'pg_authid') AS comment
  FROM pg_authid a WHERE a.rolpassword IS NOT NULL AND a.rolcanlogin`;

export class PostgresScenes implements Server {
  readonly server: PostgresServer;
  readonly #admin = fakeAlnum(24);
  readonly #foreign = fakeAlnum(24);
  #count = 0;

  private constructor(server: PostgresServer) {
    this.server = server;
  }

  static async start(): Promise<PostgresScenes> {
    const scenes = new PostgresScenes(await PostgresServer.start());
    await scenes.server.run(
      `CREATE ROLE rekey LOGIN CREATEROLE PASSWORD '${scenes.#admin}' IN ROLE pg_signal_backend`,
      `CREATE ROLE other LOGIN PASSWORD '${scenes.#foreign}'`,
      'CREATE ROLE readers',
      'CREATE TABLE things (name text)',
      'GRANT ALL ON things TO readers',
    );
    return scenes;
  }

  async scene(): Promise<Scene> {
    const names = [`mcp_a${++this.#count}`, `mcp_b${this.#count}`] as const;
    const current = { id: `${names[0]}@-`, parts: { user: names[0], password: fakeAlnum(24) } };
    await this.server.run(
      `CREATE ROLE ${names[0]} LOGIN PASSWORD '${current.parts.password}' IN ROLE readers`,
      `CREATE ROLE ${names[1]} NOLOGIN IN ROLE readers`,
      ...names.map((name) => `GRANT ${name} TO rekey WITH ADMIN TRUE, INHERIT FALSE, SET FALSE`),
    );
    const { port } = this.server;
    return {
      issuer: issuers.find(({ id }) => id === 'postgres')!,
      account: { host: '127.0.0.1', tls: 'off', roles: names },
      port,
      admin: `rekey:${this.#admin}`,
      current,
      foreign: ['other@-', 'rekey@-', 'postgres@-'],
      kept: async () => this.#kept(names),
      letsIn: async (parts) =>
        this.hold(parts).then(
          async (held) => {
            await held.end();
            return true;
          },
          () => false,
        ),
      hold: async (parts) => this.hold(parts),
    };
  }

  async #kept(names: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
    const rows = await this.server.run(KEPT);
    const own = rows.filter(({ name }) => !/^mcp_/.test(`${name}`) || names.includes(`${name}`));
    return Object.fromEntries(
      own.map((row) => [
        `${row['name']}@${`${row['comment'] ?? '-'}`.split('\n').at(-1)}`,
        JSON.stringify(row),
      ]),
    );
  }

  async connected({ user, password }: Made['parts']): Promise<pg.Client> {
    const { port } = this.server;
    const client = new pg.Client({ host: '127.0.0.1', port, user, password, database: 'postgres' });
    client.on('error', () => {});
    await client.connect();
    return client;
  }

  async hold(parts: Made['parts']): Promise<Held> {
    const client = await this.connected(parts);
    const works = () => client.query('SELECT name FROM things').then(...YES);
    return { works, end: () => client.end() };
  }

  async stop(): Promise<void> {
    await this.server.stop();
  }
}

const YES = [() => true, () => false] as const;
