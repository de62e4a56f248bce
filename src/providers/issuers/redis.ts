import { z } from 'zod';
import { type ChangingSession, StatementRefused } from '../../core/databases.js';
import { dead, type Inspection, live, Unanswered, unknown } from '../../core/inspection.js';
import { Secret, secretText } from '../../core/secret.js';
import type { ChangingTools } from '../../core/tools.js';
import { loggedIn } from '../apis/database-session.js';
import { LABEL } from './alternation.js';
import { adminLogin, asAdmin, destinationsOf, orRefused, placeKeys } from './database-account.js';
import { hashOf } from './hashed.js';
import {
  type Access,
  defineIssuer,
  type Issuer,
  type Minting,
  type Order,
  type Parts,
  type Revocation,
  refused,
} from './issuer.js';
import { newPassword } from './new-password.js';
import { lacking, persist, togetherness, type User, userIn } from './redis-users.js';

const account = z.strictObject({
  ...placeKeys(6379),
  user: z
    .string()
    // What `requirepass` says of the usual user comes back with the next restart.
    .regex(/^(?!default$)[\w.-]{1,64}$/)
    .describe(
      'The user whose passwords they are; not `default`, whose password is a setting of the server too.',
    ),
});
type Account = z.output<typeof account>;

export const redis: Issuer = defineIssuer<Account>({
  id: 'redis',
  title: 'Redis: passwords of a user',
  provider: 'redis',
  docs: [
    'https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/',
    'https://redis.io/docs/latest/commands/acl-setuser/',
    'https://redis.io/docs/latest/commands/acl-save/',
  ],
  account,
  destinations: destinationsOf,
  admin:
    'a user, as its name and its password with a colon in between: with "+acl|list", "+acl|setuser", "+acl|deluser", "+info", and "+acl|save" or "+config|rewrite"',
  parts: ['user', 'password'],
  list: async (access, tools) =>
    asAdmin(opened(access, tools), async (session) => {
      const user = await userOf(session, access);
      if (user === undefined) throw new Unanswered('refused', NOBODY);
      return user.passwords.map(({ id, label, isLive }) => ({
        ...{ id, label, isLive },
        createdAt: undefined,
        lastUsedAt: undefined,
      }));
    }),
  labelled: (label) => label,
  test,
  mint: async (order, access, tools) =>
    orRefused(asAdmin(opened(access, tools), async (session) => mint(order, access, session))),
  revoke: async (id, access, tools) => {
    if (!id.startsWith(`${access.account.user}@`)) return refused('it is of none of this user’s passwords');
    return orRefused(asAdmin(opened(access, tools), async (session) => revoke(id, access, session)));
  },
});

const NOBODY = 'the server has no user of that name';

async function opened(
  { account: place, admin }: Access<Account>,
  { databases }: ChangingTools,
): Promise<ChangingSession> {
  return databases.redis(adminLogin(admin, place));
}

async function userOf(
  session: ChangingSession,
  { account: { user }, admin }: Access<Account>,
): Promise<User | undefined> {
  return userIn(session, user, admin);
}

/** The server takes any of a user’s passwords, and tells nobody which one it was: it is found by its hash. */
async function test(
  { user, password }: Parts,
  access: Access<Account>,
  tools: ChangingTools,
): Promise<Inspection> {
  const { host, port, tls, user: name } = access.account;
  if (user!.publicPart(/^(.*)$/s) !== name) return unknown('no-way', 'it is of another user');
  return loggedIn(
    tools.databases.redis({ host, port, tls, user: name, password: password! }),
    async () => {
      const hash = hashOf(password!);
      const all = await asAdmin(opened(access, tools), async (session) => userOf(session, access));
      // Then the server has not looked at it.
      if (all?.isOpen) return unknown('unexpected-reply', 'the server asks for no password');
      const one = all?.passwords.find((other) => hash.equals(Secret.of(other.hash, [])));
      return live({ handle: one?.id });
    },
    ({ code }) => (code === 'WRONGPASS' ? dead('invalid') : unknown('refused', `Redis says ${code}`)),
  );
}

async function mint(
  { label, current, audience }: Order,
  access: Access<Account>,
  session: ChangingSession,
): Promise<Minting> {
  const { user: name } = access.account;
  const unfit = await unfitness(label, current, access, session);
  if (unfit !== undefined) return refused(unfit);
  const readers = [...destinationsOf(access.account), ...audience];
  const password = newPassword(readers);
  const hash = secretText`#${hashOf(password)}`;
  const id = `${name}@${label}`;
  try {
    await session.change('ACL SETUSER', [id, 'reset', hash]);
    await session.change('ACL SETUSER', [name, hash]);
  } catch (error) {
    if (error instanceof StatementRefused) await session.change('ACL DELUSER', [id]);
    throw error;
  }
  await written(session);
  return { answer: 'minted', id, parts: { user: Secret.of(name, readers), password } };
}

async function unfitness(
  label: string,
  current: string | undefined,
  access: Access<Account>,
  session: ChangingSession,
): Promise<string | undefined> {
  if (!LABEL.test(label)) return 'that is no label of ours';
  const user = await userOf(session, access);
  if (user === undefined) return NOBODY;
  if (!user.isOn) return 'the user is switched off';
  if (user.isOpen) return 'the user is let in by any password, and would be no more';
  if (current !== undefined && !user.passwords.some(({ id, isLive }) => id === current && isLive)) {
    return 'the one in use is none of what the server has now: somebody else has changed it';
  }
  const weak = await lacking(session, adminLogin(access.admin, access.account).user);
  if (weak !== undefined) return weak;
  const together = await togetherness(session);
  if (together !== undefined) return together;
  try {
    await persist(session);
  } catch (error) {
    if (!(error instanceof StatementRefused)) throw error;
    return `the server does not write down its users (${error.code}), and a restart would forget the new password: give it an ACL file`;
  }
  return undefined;
}

/** Sessions of the user stay: which of its passwords they were opened with, the server does not know. */
async function revoke(id: string, access: Access<Account>, session: ChangingSession): Promise<Revocation> {
  const user = await userOf(session, access);
  if (user === undefined) return refused(NOBODY);
  const one = user.passwords.find((password) => password.id === id);
  if (one === undefined && !LABEL.test(id.slice(access.account.user.length + 1))) {
    const isAll = user.passwords.every(({ label }) => label !== undefined);
    if (!isAll) return refused('no password has that id; those of others change with the admin credential');
  }
  if (one !== undefined) {
    if (one.isHeld) await session.change('ACL SETUSER', [access.account.user, `!${one.hash}`]);
    if (one.label !== undefined) await session.change('ACL DELUSER', [id]);
  }
  // A run before may have come no further.
  await written(session);
  return { answer: one?.isHeld ? 'revoked' : 'gone' };
}

/** After something was changed: who cannot write that down has changed it all the same. */
async function written(session: ChangingSession): Promise<void> {
  try {
    await persist(session);
  } catch (error) {
    if (!(error instanceof StatementRefused)) throw error;
    throw new Unanswered('provider-error', `the server does not write down its users (${error.code})`);
  }
}
