import {
  type ChangingSession,
  type Databases,
  type Login,
  LoginRefused,
  type Session,
  StatementRefused,
} from '../../core/databases.js';
import { Unanswered } from '../../core/inspection.js';
import { Secret } from '../../core/secret.js';
import { Deadlines } from '../deadline.js';
import { disconnected } from '../failure.js';
import { LIMITS, type Limits, Queue } from '../queue.js';
import {
  type Connect,
  type Connection,
  type Encryption,
  NoTls,
  ServerError,
  type Wire,
} from './connection.js';
import { mysql } from './mysql.js';
import { postgres } from './postgres.js';
import { redis } from './redis.js';

export interface DatabaseSettings {
  readonly limits?: Limits;
  /** Ends everything that is under way. */
  readonly signal?: AbortSignal;
}

/** How long a server may take to see somebody off, in milliseconds. */
const GOODBYE = 1000;

/** No answer that anybody asks for is longer. Drivers keep all of it, however long it is. */
const MOST_BYTES = 16 * 1024 * 1024;

/** How often that is looked at, in milliseconds. */
const LOOK = 20;

/** What each mode tries, one after the other as long as the server speaks no TLS. */
const WAYS: Readonly<Record<Login['tls'], readonly Encryption[]>> = {
  off: ['off'],
  prefer: ['require', 'off'],
  require: ['require'],
  verify: ['verify'],
};

/**
 * Logs in to databases: at most so many logins at once, and so many at one server. No login is tried again: a server may count those
 * that fail.
 */
export class DatabaseClient implements Databases<ChangingSession> {
  readonly #limits: Limits;
  readonly #queue: Queue;
  readonly #deadlines: Deadlines;

  constructor({ limits = LIMITS, signal = new AbortController().signal }: DatabaseSettings = {}) {
    this.#limits = limits;
    this.#queue = new Queue(limits, signal);
    this.#deadlines = new Deadlines(signal);
  }

  async postgres(login: Login): Promise<ChangingSession> {
    return this.#login('postgres', postgres, login, WAYS[login.tls]);
  }

  async mysql(login: Login): Promise<ChangingSession> {
    return this.#login('mysql', mysql, login, WAYS[login.tls]);
  }

  async redis(login: Login): Promise<ChangingSession> {
    // A port of Redis speaks either TLS or not, and says nothing to whoever is wrong.
    return this.#login('redis', redis, login, login.tls === 'prefer' ? ['off'] : WAYS[login.tls]);
  }

  async #login(
    protocol: string,
    connect: Connect,
    login: Login,
    ways: readonly Encryption[],
  ): Promise<ChangingSession> {
    const host = login.host.replace(/^\[|\]$/g, '');
    const origin = `${protocol}://${host.includes(':') ? `[${host}]` : host}:${login.port}`;
    // Told here, and not when its turn has come: a secret on the wrong way is a bug.
    const wire: Wire = { ...login, host, password: login.password.revealTo(origin) };
    return this.#queue.run(origin, async () => this.#session(await this.#open(connect, wire, ways), origin));
  }

  async #open(connect: Connect, wire: Wire, [way, ...others]: readonly Encryption[]): Promise<Connection> {
    const connection = await connect(wire, way!);
    try {
      await this.#within(this.#limits.answer, connection, () => connection.open());
      return connection;
    } catch (error) {
      connection.destroy();
      if (error instanceof NoTls && others.length > 0) return this.#open(connect, wire, others);
      throw error instanceof ServerError ? new LoginRefused(error.code, error.authenticated) : failed(error);
    }
  }

  #session(connection: Connection, origin: string): ChangingSession {
    const plain = <Value extends string | number>(value: Value | Secret): Value | string =>
      value instanceof Secret ? value.revealTo(origin) : value;
    const said: Session['query'] = async (statement, values = []) => {
      const [text, given] = [plain(statement), values.map(plain)];
      try {
        return await this.#within(this.#limits.answer, connection, () => connection.query(text, given));
      } catch (error) {
        throw error instanceof ServerError ? new StatementRefused(error.code) : failed(error);
      }
    };
    return {
      query: said,
      change: said,
      close: async () => {
        await this.#within(GOODBYE, connection, () => connection.end()).catch(() => {});
        connection.destroy();
      },
    };
  }

  /** Drivers wait for ever if nobody breaks the connection. */
  async #within<Result>(time: number, connection: Connection, work: () => Promise<Result>): Promise<Result> {
    const end = this.#deadlines.in(time);
    let watch: NodeJS.Timeout | undefined;
    const ended = new Promise<never>((_, reject) => {
      const stop = (why: Unanswered | undefined): void => {
        connection.destroy();
        reject(why);
      };
      watch = setInterval(() => isTooLong(connection) && stop(TOO_LONG), LOOK);
      if (end.signal.aborted) stop(end.reached);
      else end.signal.addEventListener('abort', () => stop(end.reached), { once: true });
    });
    try {
      return await Promise.race([ended, ...(end.signal.aborted ? [] : [work()])]);
    } finally {
      clearInterval(watch);
      end.clear();
    }
  }
}

const TOO_LONG = new Unanswered('unexpected-reply', 'it is too long');

function isTooLong({ received }: Connection): boolean {
  return (received?.() ?? 0) > MOST_BYTES;
}

function failed(error: unknown): Unanswered {
  return error instanceof NoTls
    ? new Unanswered('unreachable', 'the server speaks no TLS')
    : disconnected(error);
}
