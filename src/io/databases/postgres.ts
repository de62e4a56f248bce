import type { Socket } from 'node:net';
import type { DatabaseError } from 'pg';
import { Unanswered } from '../../core/inspection.js';
import { type Connection, type Encryption, NoTls, ServerError, type Wire } from './connection.js';

/** https://www.postgresql.org/docs/current/protocol-error-fields.html */
type Reported = Pick<DatabaseError, 'code' | 'routine'>;

/** Functions of the server that report a failed authentication, be it its own or one that a pooler passes on. */
const AUTHENTICATING = ['ClientAuthentication', 'auth_failed'];

/** What node-postgres says, without a code, if the server answers `N` to an `SSLRequest`. */
const NO_TLS = 'The server does not support SSL connections';

export async function postgres(wire: Wire, encryption: Encryption): Promise<Connection> {
  const { Client, DatabaseError } = await import('pg');
  const { password, user, database = user } = wire;
  let asked = false;
  const client = new Client({
    host: wire.host,
    port: wire.port,
    user,
    database,
    // A function tells whether the server wants it; and for an empty text, the driver would look into the environment.
    password: () => {
      asked = true;
      return password;
    },
    ssl: encryption === 'off' ? false : { rejectUnauthorized: encryption === 'verify' },
    application_name: 'mcp-rekey',
  });
  let letIn = false;
  client.connection.once('authenticationOk', () => {
    letIn = true;
  });
  // An error between two questions shows in the next one; without a listener it would end the process.
  client.on('error', () => {});
  guard(client.connection as unknown as Parsing);

  const told = (error: unknown): unknown => {
    if (error instanceof Error && error.message === NO_TLS) return new NoTls();
    if (!(error instanceof DatabaseError)) return error;
    return letIn && !asked ? unproven() : reported(error, letIn);
  };
  const attempt = <Result>(work: Promise<Result>): Promise<Result> =>
    work.catch((error: unknown) => {
      throw told(error);
    });
  return {
    open: async () => {
      await attempt(client.connect());
      if (!asked) throw unproven();
    },
    query: async (statement, values) => {
      const { rows } = await attempt(client.query<Record<string, unknown>>(statement, [...values]));
      return rows;
    },
    end: () => client.end(),
    destroy: () => client.connection.stream.destroy(),
    received: () => (client.connection.stream as unknown as Socket).bytesRead,
  };
}

/** `trust`: https://www.postgresql.org/docs/current/auth-trust.html */
function unproven(): Unanswered {
  return new Unanswered('unexpected-reply', 'the server asks for no password');
}

function reported({ code, routine }: Reported, letIn: boolean): ServerError | Unanswered {
  if (code === undefined || !/^[0-9A-Z]{5}$/.test(code)) return new Unanswered('unexpected-reply');
  return new ServerError(code, letIn && !AUTHENTICATING.includes(routine ?? ''));
}

type Listener = (...args: unknown[]) => void;

/** What node-postgres does with a stream. */
interface Parsing {
  attachListeners(stream: { on(event: string, listener: Listener): unknown }): void;
}

/** What it cannot parse, the driver throws out of an event, where nobody can catch it: that would end the process. */
function guard(connection: Parsing): void {
  const attach = connection.attachListeners.bind(connection);
  connection.attachListeners = (stream) => {
    const { destroy } = stream as unknown as { destroy(error: Error): void };
    attach({
      on: (event, listener) =>
        stream.on(event, (...args) => {
          try {
            listener(...args);
          } catch {
            destroy.call(stream, new Unanswered('unexpected-reply'));
          }
        }),
    });
  };
}
