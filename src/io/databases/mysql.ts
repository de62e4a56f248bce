import type { Socket } from 'node:net';
import type { Row } from '../../core/databases.js';
import { Unanswered } from '../../core/inspection.js';
import { type Connection, type Encryption, NoTls, ServerError, type Wire } from './connection.js';

/** Codes of mysql2 for what is no answer of a MySQL server, or an authentication that it does not take part in. */
const SENSELESS = /^(?:PROTOCOL_(?!CONNECTION_LOST)|HANDSHAKE_UNKNOWN|AUTH_SWITCH|MYSQL_CLEAR_PASSWORD|ERR_)/;

/** https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_connection_phase_packets_protocol_handshake_v10.html */
const PROTOCOL = 10;

export async function mysql(wire: Wire, encryption: Encryption): Promise<Connection> {
  const { createConnection } = await import('mysql2');
  const verify = encryption === 'verify';
  const make = () =>
    createConnection({
      host: wire.host,
      port: wire.port,
      user: wire.user,
      password: wire.password,
      ...(wire.database === undefined ? {} : { database: wire.database }),
      ...(encryption === 'off' ? {} : { ssl: { rejectUnauthorized: verify, verifyIdentity: verify } }),
      // A server must not be able to ask for files of this machine.
      flags: ['-LOCAL_FILES'],
      dateStrings: true,
      // Nor have code made of the names of its columns.
      disableEval: true,
      // Others watch the time.
      connectTimeout: 0,
    });
  let made: ReturnType<typeof make> | undefined;
  let broken: Promise<never> | undefined;
  const settled = async <Result>(
    start: (done: (error: unknown, result?: unknown) => void) => void,
  ): Promise<Result> => {
    const work = new Promise<Result>((resolve, reject) => {
      start((error, result) => (error ? reject(error) : resolve(result as Result)));
    });
    return Promise.race([work, ...(broken === undefined ? [] : [broken])]).catch((error: unknown) => {
      throw told(error);
    });
  };
  return {
    open: async () => {
      // It connects as soon as it is made.
      const connection = make();
      made = connection;
      broken = new Promise<never>((_, reject) => connection.on('error', reject));
      broken.catch(() => {});
      let version: unknown;
      connection.once('connect', (greeting?: { readonly protocolVersion?: unknown }) => {
        version = greeting?.protocolVersion;
      });
      await settled<void>((done) => connection.connect(done));
      // The driver would take a row of zeros for a server that lets it in.
      if (version !== PROTOCOL) throw new Unanswered('unexpected-reply');
    },
    // Prepared: a server may be told to read `\` in a text otherwise than the driver writes it.
    query: (statement, values) =>
      settled<readonly Row[]>((done) =>
        values.length === 0 ? made?.query(statement, done) : made?.execute(statement, [...values], done),
      ),
    end: () => settled<void>((done) => made?.end(done)),
    destroy: () => made?.destroy(),
    received: () => (made as { readonly stream?: Socket } | undefined)?.stream?.bytesRead ?? 0,
  };
}

/** The server's errors have its number; those of a connection have a negative one, or none. */
function told(error: unknown): unknown {
  const { errno, code } = error as { errno?: unknown; code?: unknown };
  if (typeof errno === 'number' && errno > 0) return new ServerError(`${errno}`);
  if (code === 'HANDSHAKE_NO_SSL_SUPPORT') return new NoTls();
  if (typeof code === 'string') return SENSELESS.test(code) ? new Unanswered('unexpected-reply') : error;
  // What the driver could not parse.
  return error instanceof Unanswered ? error : new Unanswered('unexpected-reply');
}
