import { z } from 'zod';
import { type ChangingSession, type Session, StatementRefused } from '../../core/databases.js';
import { type Inspection, live, unknown } from '../../core/inspection.js';
import { Secret } from '../../core/secret.js';
import type { ChangingTools } from '../../core/tools.js';
import { loggedIn } from '../apis/database-session.js';
import { grantsOf } from '../apis/mysql-account.js';
import { refused as refusedLogin } from '../apis/mysql-refusal.js';
import { idleAmong, idOf, keyOf, LABEL, userIn } from './alternation.js';
import { adminLogin, asAdmin, destinationsOf, orRefused, placeKeys } from './database-account.js';
import { type Access, type Issuer, type Minting, type Order, type Revocation, refused } from './issuer.js';
import { type AccountState, type Dialect, holding, lacking, stateOf, unlike } from './mysql-states.js';
import { newPassword } from './new-password.js';

const user = z.string().regex(/^[A-Za-z_][\w$-]{0,31}$/);

export const account = z.strictObject({
  ...placeKeys(3306),
  users: z
    .tuple([user, user])
    .refine(([one, other]) => one !== other)
    .describe(
      'Names of the two accounts that take turns. Both have the same privileges; the one that is not in use is locked. There are no others of these names.',
    ),
  from: z
    .string()
    .regex(/^[\w.%:/-]{1,60}$/)
    .default('%')
    .describe('The host part of both: from where they may log in.'),
});
export type Account = z.output<typeof account>;

/** Two accounts that take turns, on either kind of server: what makes, tries and ends their passwords. */
export function takingTurns(
  dialect: Dialect,
): Pick<Issuer<Account>, 'account' | 'destinations' | 'parts' | 'room'> &
  Required<Pick<Issuer<Account>, 'list' | 'labelled' | 'test' | 'mint' | 'revoke'>> {
  const working = async <Result>(
    access: Access<Account>,
    { databases }: ChangingTools,
    work: (session: ChangingSession) => Promise<Result>,
  ): Promise<Result> =>
    asAdmin(databases.mysql(adminLogin(access.admin, access.account)), async (session) => {
      await dialect.check(session);
      return work(session);
    });
  return {
    account,
    destinations: destinationsOf,
    parts: ['user', 'password'],
    room: 2,
    list: async (access, tools) =>
      working(access, tools, async (session) => (await stateOf(session, dialect, access.account)).map(keyOf)),
    labelled: (label) => label,
    test: async (parts, access, tools) =>
      test(parts, access, tools, async (work) => working(access, tools, work), dialect),
    mint: async (order, access, tools) =>
      orRefused(
        working(access, tools, async (session) => {
          const idle = async () => idleFor(order, access.account, session, dialect);
          // Before anybody is held up by it.
          const early = await idle();
          if ('answer' in early) return early;
          return holding(session, async () => mint(order, access.account, await idle(), session, dialect));
        }),
      ),
    revoke: async (id, access, tools) => {
      if (!access.account.users.includes(userIn(id))) return refused('it is of none of the two accounts');
      return orRefused(
        working(access, tools, async (session) =>
          holding(session, async () => revoke(id, access.account, session, dialect)),
        ),
      );
    },
  };
}

async function test(
  { user: given, password }: Parameters<Issuer['test']>[0],
  { account: place }: Access<Account>,
  { databases }: ChangingTools,
  admin: <Result>(work: (session: Session) => Promise<Result>) => Promise<Result>,
  dialect: Dialect,
): Promise<Inspection> {
  const name = given!.publicPart(/^(.*)$/s)!;
  if (!place.users.includes(name)) return unknown('no-way', 'it is of none of the two accounts');
  const { host, port, tls } = place;
  const own = async (): Promise<AccountState | undefined> =>
    (await admin(async (session) => stateOf(session, dialect, place))).find((one) => one.user === name);
  return loggedIn(
    databases.mysql({ host, port, tls, user: name, password: password! }),
    async (session) => {
      const scopes = await grantsOf(session);
      const state = await own();
      return live({ scopes, handle: state && idOf(state), createdAt: state?.createdAt });
    },
    async ({ code }) => {
      const inspection = await refusedLogin(code, name, admin);
      // The server says so of a wrong password, and of more: of a locked account, it can be nothing else.
      if (inspection.answer !== 'unknown' || code !== '1045') return inspection;
      return (await own())?.isLive === false ? { answer: 'dead', because: 'disabled' } : inspection;
    },
  );
}

/** The account that may get a new password, if nothing speaks against it. */
async function idleFor(
  { label, current }: Order,
  place: Account,
  session: Session,
  dialect: Dialect,
): Promise<ReturnType<typeof idleAmong<AccountState>>> {
  if (!LABEL.test(label)) return refused('that is no label of ours');
  const accounts = await stateOf(session, dialect, place);
  const idle = idleAmong(accounts, current);
  if ('answer' in idle) return idle;
  if (accounts.some(({ hasNamesake }) => hasNamesake)) {
    return refused(
      'there are accounts of the same name for other hosts: nobody could tell their sessions apart',
    );
  }
  const why = (await unlike(session, accounts, place)) ?? (await lacking(session, dialect));
  return why === undefined ? idle : refused(why);
}

async function mint(
  { label, audience }: Order,
  place: Account,
  idle: Awaited<ReturnType<typeof idleFor>>,
  session: ChangingSession,
  dialect: Dialect,
): Promise<Minting> {
  if ('answer' in idle) return idle;
  const readers = [...destinationsOf(place), ...audience];
  const password = newPassword(readers);
  try {
    await dialect.letIn(session, idle, password, label);
  } catch (error) {
    if (error instanceof StatementRefused) await dialect.forget(session, label);
    throw error;
  }
  return {
    answer: 'minted',
    id: idOf({ user: idle.user, generation: label }),
    parts: { user: Secret.of(idle.user, readers), password },
  };
}

async function revoke(
  id: string,
  place: Account,
  session: ChangingSession,
  dialect: Dialect,
): Promise<Revocation> {
  const accounts = await stateOf(session, dialect, place);
  const one = accounts.find((account) => account.user === userIn(id));
  if (one === undefined) {
    return accounts.length > 0 ? { answer: 'gone' } : refused('the server has none of the two accounts');
  }
  if (one.hasNamesake) return refused('there are accounts of the same name for other hosts');
  // A locked one without a label was ended by a run before, or by hand.
  const isIt = idOf(one) === id && (one.isLive || one.label !== undefined);
  if (isIt) await dialect.shutOut(session, one, newPassword(destinationsOf(place)));
  // Sessions outlive their password. A run before may have come no further.
  if (isIt || !one.isLive) await dialect.endSessions(session, one);
  if (isIt && one.label !== undefined) await dialect.forget(session, one.label, one);
  return { answer: isIt ? 'revoked' : 'gone' };
}
