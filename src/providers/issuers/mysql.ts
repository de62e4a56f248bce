import { z } from 'zod';
import { Unanswered } from '../../core/inspection.js';
import { secretText } from '../../core/secret.js';
import { rowsAs } from './database-account.js';
import { defineIssuer, type Issuer } from './issuer.js';
import { type Account, takingTurns } from './mysql-accounts.js';
import type { Dialect } from './mysql-states.js';

/**
 * The label is an attribute of the account, and set together with the password: https://dev.mysql.com/doc/refman/8.4/en/alter-user.html. MySQL could
 * keep two passwords of one account too, but ends only the older one of them, so that a new one that was never used could not be taken back.
 */
const dialect: Dialect = {
  check: async (session) => {
    const [row] = await session.query('SELECT VERSION() AS version');
    const version = `${row?.['version']}`;
    if (/mariadb/i.test(version)) {
      throw new Unanswered('refused', 'the server is a MariaDB: for that, `provider` is `mysql-mariadb`');
    }
    const [major = 0, minor = 0, patch = 0] = version.split(/[.-]/).map(Number);
    if (major > 8 || (major === 8 && (minor > 0 || patch >= 21))) return;
    throw new Unanswered(
      'refused',
      'the server is older than MySQL 8.0.21, which first had attributes of accounts',
    );
  },
  // Without the latter it would see no sessions of others, and leave them.
  privileges: ['CREATE USER', 'PROCESS'],
  // https://dev.mysql.com/worklog/task/?id=13562 says where attributes are.
  accounts: `
    SELECT user AS user, host AS host, account_locked = 'Y' AS locked, UNIX_TIMESTAMP(password_last_changed) AS changed,
      JSON_UNQUOTE(JSON_EXTRACT(User_attributes, '$.metadata."mcp-rekey"')) AS labels
    FROM mysql.user WHERE user IN (?, ?)`,
  // The server writes neither to its logs: https://dev.mysql.com/doc/refman/8.4/en/password-logging.html
  letIn: async (session, { name }, password, label) => {
    const attribute = JSON.stringify({ 'mcp-rekey': label });
    await session.change(
      secretText`ALTER USER ${name} IDENTIFIED BY '${password}' ACCOUNT UNLOCK ATTRIBUTE '${attribute}'`,
    );
  },
  shutOut: async (session, { name }, password) => {
    await session.change(secretText`ALTER USER ${name} IDENTIFIED BY '${password}' ACCOUNT LOCK`);
  },
  endSessions: async (session, { user }) => {
    const rows = session.query('SELECT id AS id FROM information_schema.processlist WHERE user = ?', [user]);
    for (const { id } of await rowsAs(z.object({ id: z.coerce.number().int() }), rows)) {
      await session.change(`KILL CONNECTION ${id}`);
    }
  },
  // `null` takes a key away.
  forget: async (session, _, account) => {
    if (account !== undefined)
      await session.change(`ALTER USER ${account.name} ATTRIBUTE '{"mcp-rekey": null}'`);
  },
};

export const mysql: Issuer = defineIssuer<Account>({
  id: 'mysql',
  title: 'MySQL: two accounts that take turns',
  provider: 'mysql',
  docs: [
    'https://dev.mysql.com/doc/refman/8.4/en/alter-user.html',
    'https://dev.mysql.com/doc/refman/8.4/en/information-schema-user-attributes-table.html',
    'https://dev.mysql.com/doc/refman/8.4/en/kill.html',
  ],
  admin:
    'an account of MySQL 8.0.21 or later, as its name and its password with a colon in between: with "CREATE USER", "CONNECTION_ADMIN" and "PROCESS" on everything, and "SELECT" on the database "mysql"',
  experimental: 'it was written from the manual, and has never met a MySQL server',
  ...takingTurns(dialect),
});
