import { z } from 'zod';
import type { ChangingSession } from '../../core/databases.js';
import { unknown } from '../../core/inspection.js';
import { Secret, secretText } from '../../core/secret.js';
import { inspectedRole } from '../apis/postgres-role.js';
import { idleAmong, idOf, keyOf, LABEL, userIn } from './alternation.js';
import { adminLogin, asAdmin, destinationsOf, orRefused, placeKeys } from './database-account.js';
import {
  type Access,
  defineIssuer,
  type Issuer,
  type Minting,
  type Order,
  type Revocation,
  refused,
} from './issuer.js';
import { newPassword, randomText } from './new-password.js';
import { changing, commit, endSessions } from './postgres-change.js';
import {
  commentIn,
  commentOf,
  generationOf,
  literal,
  quoted,
  type RoleState,
  rolesIn,
  unlike,
} from './postgres-roles.js';
import { scramVerifier } from './scram.js';

const role = z.string().regex(/^[A-Za-z_][\w$-]{0,62}$/);

const account = z.strictObject({
  ...placeKeys(5432),
  roles: z
    .tuple([role, role])
    .refine(([one, other]) => one !== other)
    .describe(
      'The two roles that take turns. Both are members of the same groups, which own everything; the one that is not in use is `NOLOGIN`.',
    ),
  database: z
    .string()
    .regex(/^[^\0]{1,63}$/)
    .default('postgres')
    .describe('The database in which both the roles and the admin log in.'),
});
type Account = z.output<typeof account>;

export const postgres: Issuer = defineIssuer<Account>({
  id: 'postgres',
  title: 'PostgreSQL: two roles that take turns',
  provider: 'postgres',
  docs: [
    'https://www.postgresql.org/docs/current/sql-alterrole.html',
    'https://www.postgresql.org/docs/current/sql-comment.html',
    'https://www.postgresql.org/docs/current/functions-admin.html#FUNCTIONS-ADMIN-SIGNAL',
  ],
  account,
  destinations: destinationsOf,
  admin:
    'a role, as its name and its password with a colon in between: with CREATEROLE, the ADMIN option on both roles (PostgreSQL 16 and later), and membership of "pg_signal_backend", by which sessions of a dead password end',
  parts: ['user', 'password'],
  room: 2,
  list: async (access, tools) =>
    asAdmin(tools.databases.postgres(loginOf(access)), async (session) =>
      (await rolesIn(session, access.account.roles)).map(keyOf),
    ),
  labelled: (label) => label,
  test: async ({ user, password }, { account: { roles, database, host, port, tls } }, { databases }) => {
    const name = user!.publicPart(/^(.*)$/s)!;
    if (!roles.includes(name)) return unknown('no-way', 'it is of none of the two roles');
    const login = { host, port, tls, database, user: name, password: password! };
    return inspectedRole(login, databases, ({ comment }) =>
      idOf({ user: name, generation: generationOf(commentIn(comment).label) }),
    );
  },
  mint: async (order, access, tools) =>
    orRefused(
      asAdmin(tools.databases.postgres(loginOf(access)), async (session) => {
        const { roles } = access.account;
        // Before anybody is held up by it.
        const early = idleFor(order, await rolesIn(session, roles));
        if ('answer' in early) return early;
        return changing(session, roles, async (now) => mint(order, access, idleFor(order, now), session));
      }),
    ),
  revoke: async (id, access, tools) => {
    if (!access.account.roles.includes(userIn(id))) return refused('it is of none of the two roles');
    return orRefused(
      asAdmin(tools.databases.postgres(loginOf(access)), async (session) =>
        revoke(id, access.account, session),
      ),
    );
  },
});

function loginOf({ admin, account: place }: Access<Account>) {
  return adminLogin(admin, place, place.database);
}

/** The role that may get a new password, if nothing speaks against it. */
function idleFor(
  { label, current }: Order,
  roles: readonly RoleState[],
): ReturnType<typeof idleAmong<RoleState>> {
  if (!LABEL.test(label)) return refused('that is no label of ours');
  const idle = idleAmong(roles, current);
  if ('answer' in idle) return idle;
  const difference = unlike(roles);
  if (difference !== undefined) return refused(difference);
  const others = roles.filter(({ isOurs }) => !isOurs).map(({ user }) => user);
  if (others.length > 0) {
    return refused(
      `the admin may not change ${others.join(' and ')}: it needs CREATEROLE, and since PostgreSQL 16 the ADMIN option on both roles`,
    );
  }
  if (roles.some(({ isInReach }) => !isInReach)) {
    return refused('the admin could not end sessions of these roles: grant it "pg_signal_backend"');
  }
  return idle;
}

async function mint(
  { label, until, audience }: Order,
  { account: place }: Access<Account>,
  idle: ReturnType<typeof idleFor>,
  session: ChangingSession,
): Promise<Minting> {
  if ('answer' in idle) return idle;
  const readers = [...destinationsOf(place), ...audience];
  const password = newPassword(readers);
  // A time that somebody has set is that of the password before.
  const end = idle.ends ? ` VALID UNTIL '${until.toISOString()}'` : '';
  await session.change(
    secretText`ALTER ROLE ${quoted(idle.user)} LOGIN PASSWORD '${scramVerifier(password)}'${end}`,
  );
  await session.change(`COMMENT ON ROLE ${quoted(idle.user)} IS ${literal(commentOf(idle, label))}`);
  await commit(session);
  return {
    answer: 'minted',
    id: idOf({ user: idle.user, generation: label }),
    parts: { user: Secret.of(idle.user, readers), password },
    expiresAt: idle.ends ? until : undefined,
  };
}

async function revoke(id: string, place: Account, session: ChangingSession): Promise<Revocation> {
  const name = userIn(id);
  const answer = await changing(session, place.roles, async (roles): Promise<Revocation> => {
    const one = roles.find(({ user }) => user === name);
    if (one === undefined)
      return roles.length > 0 ? { answer: 'gone' } : refused('the server has none of the two roles');
    if (!one.isInReach) return refused('the admin may not end its sessions: grant it "pg_signal_backend"');
    if (idOf(one) !== id) return { answer: 'gone' };
    await session.change(`ALTER ROLE ${quoted(name)} NOLOGIN PASSWORD NULL`);
    // Whoever lets it in again by hand has another credential.
    const over = `mcp-rekey/over/${randomText(22)}`;
    await session.change(`COMMENT ON ROLE ${quoted(name)} IS ${literal(commentOf(one, over))}`);
    return { answer: 'revoked' };
  });
  await commit(session);
  if (answer.answer !== 'refused') await endSessions(session, name);
  return answer;
}
