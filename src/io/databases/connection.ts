import type { Login, Row } from '../../core/databases.js';

/** A login with everything in it that is secret. */
export interface Wire extends Omit<Login, 'password' | 'tls'> {
  readonly password: string;
}

/** `prefer` is for whoever tries one of these after the other. */
export type Encryption = Exclude<Login['tls'], 'prefer'>;

/**
 * A connection of a driver, which nobody has opened yet. What a server says it throws as `ServerError`, what makes no sense as `Unanswered`;
 * any other error is one of the connection.
 */
export interface Connection {
  open(): Promise<void>;
  query(statement: string, values: readonly (string | number)[]): Promise<readonly Row[]>;
  /** Says goodbye to the server. */
  end(): Promise<void>;
  /** Breaks it at once, in whatever state it is. */
  destroy(): void;
  /** How many bytes the server has sent; absent where the driver does not tell. */
  received?(): number;
}

/** Loads a driver and makes a connection of it. */
export type Connect = (wire: Wire, encryption: Encryption) => Promise<Connection>;

/** An error that the server has reported, without its message, which may quote anything. */
export class ServerError extends Error {
  override readonly name = 'ServerError';

  readonly code: string;
  /** As in `LoginRefused`. */
  readonly authenticated: boolean;

  constructor(code: string, authenticated = false) {
    super(code);
    this.code = code;
    this.authenticated = authenticated;
  }
}

/** The server speaks, but without TLS. */
export class NoTls extends Error {
  override readonly name = 'NoTls';
}
