import { z } from 'zod';
import type { ChangingSession, Session } from '../../core/databases.js';
import { Unanswered } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';
import { LABEL, type Turn } from './alternation.js';
import { rowsAs } from './database-account.js';

/** An account of a server. */
export interface AccountState extends Turn {
  /** As statements write it. */
  readonly name: string;
  /** Labels beside it: more than one if a run before came to a sudden end. */
  readonly labels: readonly string[];
  /** Whether there are others of that name, for other hosts. */
  readonly hasNamesake: boolean;
}

/** What MySQL and MariaDB do in ways of their own. */
export interface Dialect {
  /** Throws `Unanswered` ('refused') if it is a server of the other kind. */
  check(session: Session): Promise<void>;
  /**
   * Privileges on everything that the admin cannot do without. To end sessions takes another one, which servers that others run give to nobody: it is missed
   * only where there is a session to end.
   */
  readonly privileges: readonly string[];
  /** Rows `{user, host, locked, changed, labels}` of all accounts of two names. `labels`: a list with `,` in between. */
  readonly accounts: string;
  letIn(session: ChangingSession, account: AccountState, password: Secret, label: string): Promise<void>;
  shutOut(session: ChangingSession, account: AccountState, password: Secret): Promise<void>;
  endSessions(session: ChangingSession, account: AccountState): Promise<void>;
  /** Takes a label away, if it is there. `account`: which one has it. */
  forget(session: ChangingSession, label: string, account?: AccountState): Promise<void>;
}

interface Pair {
  readonly users: readonly [string, string];
  readonly from: string;
}

const flag = z.union([z.number(), z.string(), z.null()]).transform((value) => Number(value ?? 0) !== 0);
const seconds = z.union([z.number(), z.string(), z.null()]).transform((value) => Number(value ?? 0));

const Row = z.object({
  user: z.string(),
  host: z.string(),
  locked: flag,
  changed: seconds,
  labels: z.string().nullable(),
});

/** Those of both accounts that there are, in the order in which the policy names them. */
export async function stateOf(
  session: Session,
  { accounts }: Dialect,
  { users, from }: Pair,
): Promise<readonly AccountState[]> {
  const rows = await rowsAs(Row, session.query(accounts, users));
  return users.flatMap((user) => {
    const all = rows.filter((row) => row.user === user);
    return all
      .filter(({ host }) => host === from)
      .map(({ locked, changed, labels }): AccountState => {
        const own = (labels ?? '').split(',').filter((label) => LABEL.test(label));
        return {
          user,
          name: `\`${user}\`@\`${from}\``,
          label: own.at(-1),
          labels: own,
          // By the second in which somebody has set it.
          generation: own.at(-1) ?? `${changed}`,
          createdAt: changed > 0 ? new Date(changed * 1000) : undefined,
          isLive: !locked,
          hasNamesake: all.length > 1,
        };
      });
  });
}

/** https://mariadb.com/docs/server/reference/sql-functions/secondary-functions/miscellaneous-functions/get_lock, ends with the session at the latest. */
const LOCK = 'mcp-rekey';

/** In seconds: a server notices only after a moment that a session has gone. */
const PATIENCE = 3;

/** Does something while nobody else of ours does: statements about accounts are no transactions. */
export async function holding<Result>(
  session: ChangingSession,
  work: () => Promise<Result>,
): Promise<Result> {
  const [row] = await session.change(`SELECT GET_LOCK('${LOCK}', ${PATIENCE}) AS held`);
  if (Number(row?.['held']) !== 1) throw new Unanswered('refused', 'another run is at work on this server');
  return work();
}

/** Why the one must not take the place of the other; `undefined` if both may do the same. */
export async function unlike(
  session: Session,
  accounts: readonly AccountState[],
  { users }: Pair,
): Promise<string | undefined> {
  const [one, other] = [await rightsOf(session, accounts[0]!), await rightsOf(session, accounts[1]!)];
  if (one === other) return undefined;
  return `${users.join(' and ')} differ in what they may do: grant both the same, and set the same options`;
}

/**
 * What the admin lacks; `undefined` if nothing, or if it has roles, whose privileges nobody is told here.
 * https://dev.mysql.com/doc/refman/8.4/en/information-schema-user-privileges-table.html, https://mariadb.com/docs/server/reference/system-tables/information-schema/information-schema-tables/information-schema-user_privileges-table
 */
export async function lacking(session: Session, { privileges }: Dialect): Promise<string | undefined> {
  const rows = await rowsAs(
    z.object({ privilege: z.string(), role: z.string().nullable() }),
    session.query(`
      SELECT PRIVILEGE_TYPE AS privilege, CURRENT_ROLE() AS role FROM information_schema.USER_PRIVILEGES
      WHERE GRANTEE = CONCAT('''', REPLACE(CURRENT_USER(), '@', '''@'''), '''')`),
  );
  const isTold = rows.length > 0 && rows.every(({ role }) => role === null || role === 'NONE');
  const missing = privileges.filter((name) => !rows.some(({ privilege }) => privilege === name));
  if (!isTold || missing.length === 0) return undefined;
  return `the admin lacks ${missing.map((name) => `"${name}"`).join(', ')} on everything`;
}

/** Whatever the server says of an account, without its name, its password and our labels. */
async function rightsOf(session: Session, { name }: AccountState): Promise<string> {
  const rows = await session.query(`SHOW GRANTS FOR ${name}`);
  const rights = rows.map((row) =>
    `${Object.values(row)[0]}`
      .replaceAll(name, 'it')
      .replace(/ IDENTIFIED (?:BY PASSWORD|VIA) .*?(?= REQUIRE | WITH |$)/, ''),
  );
  return rights
    .filter((right) => !/^GRANT `mcp-rekey\/[\w/-]+` TO it$/.test(right))
    .sort()
    .join('\n');
}
