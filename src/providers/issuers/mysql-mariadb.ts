import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ChangingSession, Session } from '../../core/databases.js';
import { Unanswered } from '../../core/inspection.js';
import { type Secret, secretText } from '../../core/secret.js';
import { LABEL } from './alternation.js';
import { rowsAs } from './database-account.js';
import { defineIssuer, type Issuer } from './issuer.js';
import { type Account, takingTurns } from './mysql-accounts.js';
import type { AccountState, Dialect } from './mysql-states.js';

/**
 * Accounts of MariaDB have no comments. What has a name of our own, and shows beside an account, is a role: one without privileges, called like the
 * label, is granted before the password counts, and goes when the password is dead. Each statement is whole or not at all (since 10.6), so
 * that a run that ends anywhere leaves at most a role of which nothing follows. The next one that makes a password takes it away.
 * https://mariadb.com/docs/server/security/user-account-management/roles/roles_overview
 */
const dialect: Dialect = {
  check: async (session) => {
    const [row] = await session.query('SELECT VERSION() AS version');
    if (/mariadb/i.test(`${row?.['version']}`)) return;
    throw new Unanswered('refused', 'the server is no MariaDB: for MySQL, `provider` is `mysql`');
  },
  privileges: ['CREATE USER'],
  // https://mariadb.com/docs/server/reference/system-tables/the-mysql-database-tables/mysql-global_priv-table
  accounts: `
    SELECT g.User AS user, g.Host AS host, JSON_VALUE(g.Priv, '$.account_locked') AS locked,
      JSON_VALUE(g.Priv, '$.password_last_changed') AS changed, (
        SELECT GROUP_CONCAT(m.Role ORDER BY m.Role SEPARATOR ',') FROM mysql.roles_mapping m
        WHERE m.User = g.User AND m.Host = g.Host AND m.Role LIKE 'mcp-rekey/%'
      ) AS labels
    FROM mysql.global_priv g WHERE g.User IN (?, ?) AND JSON_VALUE(g.Priv, '$.is_role') IS NULL`,
  letIn: async (session, account, password, label) => {
    for (const old of [...account.labels, ...(await unused(session))]) await session.change(dropping(old));
    await session.change(`CREATE ROLE \`${label}\``);
    await session.change(`GRANT \`${label}\` TO ${account.name}`);
    await session.change(secretText`${identified(account, password)} ACCOUNT UNLOCK`);
  },
  shutOut: async (session, account, password) => {
    await session.change(secretText`${identified(account, password)} ACCOUNT LOCK`);
  },
  endSessions: async (session: ChangingSession, { user }) => {
    await session.change(`KILL CONNECTION USER \`${user}\``);
  },
  forget: async (session, label) => {
    await session.change(dropping(label));
  },
};

/**
 * Labels that nobody has but whoever made them: a role is its maker's to grant. All of ours who change anything hold one and the same lock of the
 * server, so that a run that made one of these has ended. https://mariadb.com/docs/server/reference/system-tables/the-mysql-database-tables/mysql-roles_mapping-table
 */
async function unused(session: Session): Promise<readonly string[]> {
  const rows = session.query(`
    SELECT r.User AS label FROM mysql.global_priv r
    WHERE JSON_VALUE(r.Priv, '$.is_role') IS NOT NULL AND r.User LIKE 'mcp-rekey/%' AND NOT EXISTS (
      SELECT 1 FROM mysql.roles_mapping m WHERE m.Role = r.User AND m.Admin_option = 'N'
    )`);
  const found = await rowsAs(z.object({ label: z.string() }), rows);
  return found.map(({ label }) => label).filter((label) => LABEL.test(label));
}

function dropping(label: string): string {
  return `DROP ROLE IF EXISTS \`${label}\``;
}

/** By its hash, so that no log of statements has it: https://mariadb.com/docs/server/reference/plugins/authentication-plugins/authentication-plugin-mysql_native_password */
function identified({ name }: AccountState, password: Secret): Secret {
  const sha1 = (bytes: string | Buffer): Buffer => createHash('sha1').update(bytes).digest();
  const hash = password.derive((text) => `*${sha1(sha1(text)).toString('hex').toUpperCase()}`);
  return secretText`ALTER USER ${name} IDENTIFIED VIA mysql_native_password USING '${hash}'`;
}

export const mysqlMariadb: Issuer = defineIssuer<Account>({
  id: 'mysql-mariadb',
  title: 'MariaDB: two accounts that take turns',
  provider: 'mysql',
  docs: [
    'https://mariadb.com/docs/server/reference/sql-statements/account-management-sql-statements/alter-user',
    'https://mariadb.com/docs/server/reference/sql-statements/account-management-sql-statements/create-role',
    'https://mariadb.com/docs/server/reference/sql-statements/administrative-sql-statements/kill',
  ],
  admin:
    'an account of MariaDB 10.5.2 or later, as its name and its password with a colon in between: with "CREATE USER" and "CONNECTION ADMIN" on everything, and "SELECT" on the database "mysql"',
  ...takingTurns(dialect),
});
