import { z } from 'zod';
import { type Session, StatementRefused } from '../../core/databases.js';
import type { Facts } from '../../core/inspection.js';
import { rowsOf } from './database-session.js';

const DAY = 24 * 60 * 60;

/** Somebody who has logged in. */
export interface Account {
  readonly user: string;
  readonly host: string;
  readonly isMariaDb: boolean;
}

const Current = z.object({ account: z.string(), version: z.string() });

/** The account that the server has chosen, which need not be called as the login is. Throws `StatementRefused`. */
export async function accountOf(session: Session): Promise<Account | undefined> {
  const [row] = await session.query('SELECT CURRENT_USER() AS account, VERSION() AS version');
  const current = Current.safeParse(row);
  if (!current.success) return undefined;
  const { account, version } = current.data;
  const at = account.lastIndexOf('@');
  return {
    user: account.slice(0, at),
    host: account.slice(at + 1),
    isMariaDb: /mariadb/i.test(version),
  };
}

/** Since 8.0.14 an account may keep its old password beside the new one: https://dev.mysql.com/doc/refman/8.4/en/password-management.html */
const MYSQL_8 = `
  SELECT UNIX_TIMESTAMP(password_last_changed) AS changed, password_lifetime AS lifetime,
    @@global.default_password_lifetime AS normal,
    JSON_CONTAINS_PATH(User_attributes, 'one', '$.additional_password') AS old
  FROM mysql.user WHERE user = ? AND host = ?`;

const MYSQL_5 = `
  SELECT UNIX_TIMESTAMP(password_last_changed) AS changed, password_lifetime AS lifetime,
    @@global.default_password_lifetime AS normal, 0 AS old
  FROM mysql.user WHERE user = ? AND host = ?`;

/** https://mariadb.com/docs/server/reference/system-tables/the-mysql-database-tables/mysql-global_priv-table */
const MARIADB = `
  SELECT JSON_VALUE(Priv, '$.password_last_changed') AS changed, JSON_VALUE(Priv, '$.password_lifetime') AS lifetime,
    @@global.default_password_lifetime AS normal, 0 AS old
  FROM mysql.global_priv WHERE User = ? AND Host = ?`;

const number = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^-?\d+(?:\.\d+)?$/)
      .transform(Number),
  ])
  .nullable();

const Password = z.object({ changed: number, lifetime: number, normal: number, old: number });

/** When its password was set, and until when it is good; `undefined` if the session may not see that. */
export async function passwordOf(session: Session, account: Account): Promise<Facts | undefined> {
  for (const statement of account.isMariaDb ? [MARIADB] : [MYSQL_8, MYSQL_5]) {
    const [row] = await rowsOf(Password, session.query(statement, [account.user, account.host]));
    if (row !== undefined) return row.old ? {} : datesOf(row);
  }
  return undefined;
}

function datesOf({ changed, lifetime, normal }: z.output<typeof Password>): Facts {
  // MariaDB writes -1 for the default, and 0 for a password that somebody has declared expired.
  const days = lifetime === null || lifetime < 0 ? normal : lifetime;
  const createdAt = changed === null || changed === 0 ? undefined : new Date(changed * 1000);
  if (days === 0) return { createdAt, expiresAt: 'never' };
  if (days === null || createdAt === undefined) return { createdAt };
  return { createdAt, expiresAt: new Date((changed! + days * DAY) * 1000) };
}

/**
 * What it may do: `SUPER` for a privilege on everything, `SELECT ON app.*` for one on less. Some servers show the hash of the password in
 * there, behind what is kept.
 */
export async function grantsOf(session: Session): Promise<readonly string[] | undefined> {
  try {
    const rows = await session.query('SHOW GRANTS');
    return rows.flatMap((row) => grantIn(`${Object.values(row)[0]}`));
  } catch (error) {
    if (error instanceof StatementRefused) return undefined;
    throw error;
  }
}

function grantIn(grant: string): readonly string[] {
  const [, privileges, object, rest = ''] = /^GRANT (.+?) ON (\S+) TO (.*)$/s.exec(grant) ?? [];
  if (privileges === undefined || object === undefined || privileges === 'PROXY') return [];
  const where = object === '*.*' ? '' : ` ON ${object.replaceAll('`', '')}`;
  return [
    // Commas in brackets are between columns.
    ...(privileges.match(/[^,(]+(?:\([^()]*\))?/g) ?? [])
      .map((privilege) => privilege.trim())
      .filter((privilege) => privilege !== 'USAGE'),
    ...(rest.endsWith(' WITH GRANT OPTION') ? ['GRANT OPTION'] : []),
  ].map((privilege) => privilege + where);
}

const Rule = z.object({ host: z.string(), tls: z.string(), plugin: z.string() });

const BY_PASSWORD = ['mysql_native_password', 'caching_sha2_password', 'sha256_password'];

/**
 * A server denies access by the same error if the password is wrong, if no account of that name holds for the host that asks, if the account wants
 * a certificate, or if a directory somewhere else says no: https://dev.mysql.com/doc/refman/8.4/en/problems-connecting.html. Only if every
 * account that may be meant wants nothing but a password, from anywhere, it was the password. Throws `StatementRefused`.
 */
export async function isRefusedByPassword(session: Session, user: string): Promise<boolean> {
  const rules = Rule.array().safeParse(
    await session.query(
      "SELECT host AS host, ssl_type AS tls, plugin AS plugin FROM mysql.user WHERE user IN (?, '')",
      [user],
    ),
  );
  return (
    rules.success &&
    rules.data.every(({ host, tls, plugin }) => host === '%' && tls === '' && BY_PASSWORD.includes(plugin))
  );
}
