import type { Secret } from './secret.js';

/** A question over HTTPS. Asking changes nothing: whatever the method, the vendor documents the call as a read. */
export interface HttpRequest {
  /** Default `GET`. */
  readonly method?: 'GET' | 'POST' | 'HEAD';
  /** An origin, or one with the first part of a path and no `/` at the end: `https://github.acme.example/api/v3`. */
  readonly at: string;
  /** From the `/` on, with the query; a secret if there is one in it. Whoever builds it encodes what needs it. */
  readonly path: string | Secret;
  readonly headers?: Readonly<Record<string, string | Secret>>;
  readonly body?: string | Secret;
}

/** An answer of status 2xx or 4xx; whatever else becomes of a question ends it with `Unanswered`. */
export interface Reply {
  readonly status: number;
  /** The first header of that name, in whatever case. */
  header(name: string): string | undefined;
  /** The parsed body; `undefined` if it is not JSON. */
  readonly json: unknown;
  /** The body as text, for the few that answer in XML or plain text. At most 1 MiB. */
  readonly text: string;
}

/** An AWS key, for requests that are signed with it: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html */
export interface AwsKeys {
  readonly accessKeyId: Secret;
  readonly secretAccessKey: Secret;
  readonly sessionToken?: Secret | undefined;
}

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
  /** Throws `StatementRefused` if the server says no, or `Unanswered` if nothing comes of it. */
  query(statement: string, values?: readonly (string | number)[]): Promise<readonly Row[]>;
  close(): Promise<void>;
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
export interface Databases {
  postgres(login: Login): Promise<Session>;
  mysql(login: Login): Promise<Session>;
  /** `query` takes one command with its arguments as `values`; each row is `{reply}`. */
  redis(login: Login): Promise<Session>;
}

/** What plug-ins reach the outside by: the only way there is. */
export interface Tools {
  readonly now: Date;
  ask(request: HttpRequest): Promise<Reply>;
  /** The same, signed by Signature Version 4. */
  askSigned(
    request: HttpRequest,
    keys: AwsKeys,
    scope: { readonly service: string; readonly region: string },
  ): Promise<Reply>;
  readonly databases: Databases;
  /** What a reference of the policy (`env://NAME`) stands for. Throws `Unanswered` ('incomplete', with the name) if that is not set. */
  secret(reference: string, destinations: readonly string[]): Secret;
  /**
   * A token that says which workflow this is, for one audience: https://docs.github.com/en/actions/concepts/security/openid-connect.
   * Throws `Unanswered` ('incomplete') outside of one. `destinations`: who may get it.
   */
  identity(audience: string, destinations: readonly string[]): Promise<Secret>;
}
