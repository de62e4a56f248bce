import { fakeAlnum } from '../../src/providers/fake.js';
import { PostgresServer } from '../../test/servers/databases/postgres.js';

/** A database with bookings, two roles that take turns, and one that gives them their passwords. */
export interface Database {
  /** `127.0.0.1:5432` */
  readonly host: string;
  readonly port: number;
  /** Name and password of the role that the config has, with a colon in between. */
  readonly pasted: string;
  readonly admin: string;
  stop(): Promise<void>;
}

export async function startDatabase(): Promise<Database> {
  const server = await PostgresServer.start({ tls: false });
  const [password, admin] = [fakeAlnum(24), fakeAlnum(24)];
  try {
    await server.run(
      'CREATE TABLE bookings AS SELECT generate_series(1, 3) AS id',
      'CREATE ROLE readers',
      'GRANT SELECT ON bookings TO readers',
      `CREATE ROLE mcp_a LOGIN PASSWORD '${password}' IN ROLE readers`,
      'CREATE ROLE mcp_b NOLOGIN IN ROLE readers',
      `CREATE ROLE rekey LOGIN CREATEROLE PASSWORD '${admin}' IN ROLE pg_signal_backend`,
      'GRANT mcp_a, mcp_b TO rekey WITH ADMIN TRUE, INHERIT FALSE, SET FALSE',
    );
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    host: `127.0.0.1:${server.port}`,
    port: server.port,
    pasted: `mcp_a:${password}`,
    admin: `rekey:${admin}`,
    stop: () => server.stop(),
  };
}
