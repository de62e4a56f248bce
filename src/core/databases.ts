import type { Secret } from './secret.js';

/** A login to a database, as the connection string or the variables of a config say it. */
export interface Login {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: Secret;
  readonly database?: string | undefined;
  /** `prefer`: encrypted if the server can. `verify`: only with a certificate that holds. */
  readonly tls: 'off' | 'prefer' | 'require' | 'verify';
}

export type Row = Readonly<Record<string, unknown>>;

/** A connection to a database; closed by whoever opened it. */
export interface Session {
  /**
   * Asks something, which changes nothing and holds up nobody. What is secret in there has to be for this server. Throws `StatementRefused` if the
   * server says no, or `Unanswered` if nothing comes of it.
   */
  query(statement: string | Secret, values?: readonly (string | number | Secret)[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}

/** One by which something is changed as well. */
export interface ChangingSession extends Session {
  /** Like `query`, for all other statements. */
  readonly change: Session['query'];
}

/** The server has spoken, and let nobody in. */
export class LoginRefused extends Error {
  override readonly name = 'LoginRefused';

  /** SQLSTATE, MySQL's error number, or the first word of a Redis error. */
  readonly code: string;
  /** Whether it had accepted the password by then, and refused what came next. */
  readonly authenticated: boolean;

  constructor(code: string, authenticated = false) {
    super(`the server refused the login (${code})`);
    this.code = code;
    this.authenticated = authenticated;
  }
}

/** The server has let somebody in, and does not do what they say. */
export class StatementRefused extends Error {
  override readonly name = 'StatementRefused';

  /** As in `LoginRefused`. */
  readonly code: string;

  constructor(code: string) {
    super(`the server refused a statement (${code})`);
    this.code = code;
  }
}

/**
 * Each logs in, and throws `LoginRefused` if the server says no, or `Unanswered` if nothing comes of it. A server that lets somebody in
 * without asking for the password has said nothing of it: that is `Unanswered` too.
 */
export interface Databases<Opened extends Session = Session> {
  postgres(login: Login): Promise<Opened>;
  mysql(login: Login): Promise<Opened>;
  /** A statement is one command with its arguments as `values`; each row is `{reply}`. */
  redis(login: Login): Promise<Opened>;
}
