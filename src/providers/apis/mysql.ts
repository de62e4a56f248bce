import { type Login, type Session, StatementRefused } from '../../core/databases.js';
import { originOf } from '../../core/destination.js';
import { type Inspection, live, Unanswered } from '../../core/inspection.js';
import type { Tools } from '../../core/tools.js';
import type { Asked, Inspector, ProviderApi } from './api.js';
import { type Family, loginOf, PASSWORDS } from './database.js';
import { loggedIn, unproven } from './database-session.js';
import type { Address } from './database-url.js';
import { accountOf, grantsOf, passwordOf } from './mysql-account.js';
import { type Asking, refused } from './mysql-refusal.js';

const FAMILY: Family = {
  protocol: 'mysql',
  port: 3306,
  // SQLAlchemy names its driver behind a `+`; `mysql+srv` names no host.
  schemes: /^(?:mysql2?|mariadb)(?:\+(?!srv$)[a-z0-9_]+)?$/,
  stems: ['MYSQL_', 'MARIADB_', 'DB_', 'DATABASE_'],
  urls: ['MYSQL_URL', 'MARIADB_URL', 'DATABASE_URL', 'DB_URL', 'JDBC_URL', 'SPRING_DATASOURCE_URL'],
  passwords: PASSWORDS,
  user: undefined,
  tls: tlsOf,
};

/**
 * https://dev.mysql.com/doc/refman/8.4/en/connection-options.html#option_general_ssl-mode, and what drivers have of their own; what is none of
 * these is taken for the strictest.
 */
function tlsOf(option: Address['option']): Login['tls'] {
  const mode = option('ssl-mode', 'sslmode', 'ssl_mode', 'ssl ?mode', 'tls', 'usessl', 'ssl')?.toLowerCase();
  if (mode === undefined || /^(?:preferred|prefer)$/.test(mode)) return 'prefer';
  if (/^(?:disabled?|false|off|none|0)$/.test(mode)) return 'off';
  return /^(?:required?|skip-verify)$/.test(mode) ? 'require' : 'verify';
}

const ofAccounts: Inspector = {
  kinds: ['named'],
  docs: [
    'https://dev.mysql.com/doc/refman/8.4/en/problems-connecting.html',
    'https://dev.mysql.com/doc/refman/8.4/en/grant-tables.html',
    'https://mariadb.com/docs/server/reference/system-tables/the-mysql-database-tables/mysql-global_priv-table',
  ],
  inspect: async (asked, tools) => {
    // A login needs no database, and none that is missing can spoil it.
    const login = { ...loginOf(asked, FAMILY), database: undefined };
    const admin: Asking = (ask) => asAdmin(asked, login, tools, ask);
    try {
      return await loggedIn(
        tools.databases.mysql(login),
        (session) => told(session, login, admin),
        ({ code }) => refused(code, login.user, admin),
      );
    } catch (error) {
      if (error instanceof StatementRefused) return refused(error.code, login.user, admin);
      throw error;
    }
  },
};

export const mysql: ProviderApi = {
  id: 'mysql',
  hosts: [],
  admin: 'the password of an account that may read `mysql.user`, or `mysql.global_priv` of MariaDB',
  // https://dev.mysql.com/doc/refman/8.4/en/privileges-provided.html
  broad: [
    'ALL PRIVILEGES',
    'SUPER',
    'GRANT OPTION',
    'CREATE USER',
    'FILE',
    'SHUTDOWN',
    'SYSTEM_USER',
    'ROLE_ADMIN',
    'SET_USER_ID',
  ],
  inspectors: [ofAccounts],
};

async function asAdmin<Answer>(
  { admin, account }: Asked,
  login: Login,
  { databases }: Tools,
  ask: (session: Session) => Promise<Answer>,
): Promise<Answer | undefined> {
  const { user } = account;
  const here = originOf(`mysql://${login.host}:${login.port}`);
  if (admin === undefined || user === undefined || originOf(admin.at.replace(/^https/, 'mysql')) !== here)
    return undefined;
  // A config may give its own password away, and not this one.
  const tls = login.tls === 'off' ? 'prefer' : login.tls;
  const opening = databases.mysql({ ...login, user, password: admin.secret, tls });
  return loggedIn(opening, ask, () => undefined).catch((error: unknown) => {
    if (error instanceof StatementRefused || error instanceof Unanswered) return undefined;
    throw error;
  });
}

async function told(session: Session, { user }: Login, admin: Asking): Promise<Inspection> {
  const account = await accountOf(session);
  if (account === undefined) return live();
  // https://dev.mysql.com/doc/refman/8.4/en/server-options.html#option_mysqld_skip-grant-tables
  if (account.host === 'skip-grants host') return unproven();
  const facts = { handle: `${account.user}@${account.host}`, scopes: await grantsOf(session) };
  // A nameless account, or one that stands for another: its dates are none of this password.
  if (account.user !== user) return live(facts);
  const dates = (await passwordOf(session, account)) ?? (await admin((other) => passwordOf(other, account)));
  return live({ ...facts, ...dates });
}
