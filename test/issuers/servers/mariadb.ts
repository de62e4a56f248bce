import { createConnection } from 'mysql2';
import { fakeAlnum } from '../../../src/providers/fake.js';
import { issuers } from '../../../src/providers/issuers/registry.js';
import { MariaDbServer } from '../../servers/databases/mariadb.js';
import type { Server } from './promises.js';
import type { Held, Made, Scene } from './scene.js';

type Rows = readonly Readonly<Record<string, unknown>>[];

interface Open extends Held {
  query(statement: string): Promise<Rows>;
}

const KEPT = `
  SELECT g.User AS user, g.Host AS host, g.Priv AS priv, (
    SELECT GROUP_CONCAT(m.Role) FROM mysql.roles_mapping m
    WHERE m.User = g.User AND m.Host = g.Host AND m.Role LIKE 'mcp-rekey/%' AND m.Admin_option = 'N'
  ) AS label
  FROM mysql.global_priv g WHERE JSON_VALUE(g.Priv, '$.authentication_string') > ''
    AND COALESCE(JSON_VALUE(g.Priv, '$.account_locked'), 0) = 0`;

export class MariaDbScenes implements Server {
  readonly server: MariaDbServer;
  readonly owner: Made['parts'];
  readonly admin: Made['parts'];
  #count = 0;

  private constructor(server: MariaDbServer, owner: Made['parts'], admin: Made['parts']) {
    this.server = server;
    this.owner = owner;
    this.admin = admin;
  }

  static async start(): Promise<MariaDbScenes> {
    const [owner, admin, other] = ['owner', 'rekey', 'other'].map((user) => ({
      user,
      password: fakeAlnum(24),
    }));
    const create = ({ user, password }: Made['parts']) =>
      `CREATE USER ${user}@'%' IDENTIFIED BY '${password}'`;
    const server = await MariaDbServer.start([
      create(owner!),
      "GRANT ALL ON *.* TO owner@'%' WITH GRANT OPTION",
      create(admin!),
      "GRANT CREATE USER, CONNECTION ADMIN ON *.* TO rekey@'%'",
      "GRANT SELECT ON mysql.* TO rekey@'%'",
      create(other!),
      'CREATE DATABASE shop',
      'CREATE TABLE shop.things (name VARCHAR(20))',
    ]);
    const scenes = new MariaDbScenes(server, owner!, admin!);
    await scenes.run('CREATE ROLE readers', 'GRANT SELECT ON shop.things TO readers');
    return scenes;
  }

  async scene(): Promise<Scene> {
    const users = [`mcp_a${++this.#count}`, `mcp_b${this.#count}`] as const;
    const parts = { user: users[0], password: fakeAlnum(24) };
    await this.run(
      `CREATE USER ${users[0]}@'%' IDENTIFIED BY '${parts.password}'`,
      `CREATE USER ${users[1]}@'%' IDENTIFIED BY '${fakeAlnum(24)}' ACCOUNT LOCK`,
      ...users.flatMap((user) => [
        `GRANT SELECT ON shop.* TO ${user}@'%'`,
        `GRANT readers TO ${user}@'%'`,
        `SET DEFAULT ROLE readers FOR ${user}@'%'`,
      ]),
    );
    const rows = await this.run(
      `SELECT JSON_VALUE(Priv, '$.password_last_changed') AS changed FROM mysql.global_priv WHERE User = '${users[0]}'`,
    );
    return {
      issuer: issuers.find(({ id }) => id === 'mysql-mariadb')!,
      account: { host: '127.0.0.1', tls: 'off', users },
      port: this.server.port,
      admin: `${this.admin.user}:${this.admin.password}`,
      current: { id: `${users[0]}@${rows[0]?.['changed']}`, parts },
      foreign: [`other@${rows[0]?.['changed']}`, 'root@0', 'rekey@0'],
      kept: async () => this.#kept(users),
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

  async #kept(users: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
    const rows = await this.run(KEPT);
    const own = rows.filter(({ user }) => !/^mcp_/.test(`${user}`) || users.includes(`${user}`));
    return Object.fromEntries(
      own.map((row) => {
        const { password_last_changed: changed } = row['priv'] as { password_last_changed: number };
        return [`${row['user']}@${row['label'] ?? changed}`, JSON.stringify(row)];
      }),
    );
  }

  /** As somebody who may do everything. */
  async run(...statements: readonly string[]): Promise<Rows> {
    const open = await this.hold(this.owner);
    try {
      let rows: Rows = [];
      for (const statement of statements) rows = await open.query(statement);
      return rows;
    } finally {
      await open.end();
    }
  }

  async hold({ user, password }: Made['parts']): Promise<Open> {
    const connection = createConnection({ host: '127.0.0.1', port: this.server.port, user, password });
    connection.on('error', () => {});
    await new Promise<void>((resolve, reject) => {
      connection.connect((error) => (error ? reject(error) : resolve()));
    });
    const query = (statement: string) =>
      new Promise<Rows>((resolve, reject) => {
        connection.query(statement, (error, rows) => (error ? reject(error) : resolve(rows as Rows)));
      });
    const works = () =>
      query('SELECT name FROM shop.things').then(
        () => true,
        () => false,
      );
    const end = async () => connection.destroy();
    return { query, works, end };
  }

  async stop(): Promise<void> {
    await this.server.stop();
  }
}
