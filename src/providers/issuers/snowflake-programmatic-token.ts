import { dead, type Inspection, live, Unanswered } from '../../core/inspection.js';
import { Secret } from '../../core/secret.js';
import type { ChangingTools } from '../../core/tools.js';
import { snowflake as api, expiryOf, timestamp } from '../apis/snowflake.js';
import { only } from '../apis/stronger.js';
import { inspected } from './inspected.js';
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
import { endedByList, refusalIn } from './replies.js';
import { onceSent } from './sent.js';
import {
  type Account,
  account,
  adminWith,
  atOf,
  destinationsOf,
  Failure,
  literal,
  quoted,
  resultOf,
  stated,
} from './snowflake-session.js';

const DAY = 24 * 60 * 60 * 1000;

/** https://docs.snowflake.com/en/sql-reference/sql/show-user-programmatic-access-tokens */
interface Row {
  readonly id: string;
  readonly name: string;
  readonly role: string | undefined;
  readonly comment: string | undefined;
  readonly status: string | undefined;
  readonly createdAt: Date | undefined;
  readonly expiresAt: Date | undefined;
}

/** To rotate one there ends it by a timer, whoever still uses it: another one is added instead. */
export const snowflakeProgrammaticToken: Issuer = defineIssuer<Account>({
  id: 'snowflake-programmatic-token',
  title: 'Snowflake: programmatic access tokens',
  provider: 'snowflake',
  docs: [
    'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens',
    'https://docs.snowflake.com/en/sql-reference/sql/alter-user-add-programmatic-access-token',
    'https://docs.snowflake.com/en/sql-reference/sql/alter-user-remove-programmatic-access-token',
    'https://docs.snowflake.com/en/sql-reference/sql/show-user-programmatic-access-tokens',
  ],
  account,
  destinations: destinationsOf,
  // With a programmatic access token nobody removes one.
  admin: adminWith('MODIFY PROGRAMMATIC AUTHENTICATION METHODS'),
  parts: ['token'],
  experimental: 'that a token says when it ends, by which it is found in the list, is not documented',
  labelled: (label) => label,
  list: async (access, tools) =>
    (await rowsOf(access, tools)).map(({ id, comment, status, createdAt }) => ({
      id,
      label: comment,
      createdAt,
      lastUsedAt: undefined,
      isLive: status === 'ACTIVE',
    })),
  test,
  mint,
  revoke,
});

/** Of a token that is not let in Snowflake does not say whether it is dead, or may not be used from here: the list does. */
async function test({ token }: Parts, access: Access<Account>, tools: ChangingTools): Promise<Inspection> {
  const value = token!;
  const kind = 'snowflake-programmatic-token';
  const inspection = await inspected(api, { kind, value, at: atOf(access.account) }, tools);
  if (inspection.answer !== 'live' && !isRefused(inspection)) return inspection;
  const end = expiryOf({ value });
  const rows = await rowsOf(access, tools);
  const alike = rows.filter(({ expiresAt }) => isSame(end, expiresAt));
  const row = only(alike);
  if (inspection.answer === 'live') {
    const own = end === undefined ? only(rows, ({ status }) => status === 'ACTIVE') : row;
    return live({ handle: own?.id, createdAt: own?.createdAt, expiresAt: own?.expiresAt });
  }
  if (end !== undefined && rows.length > 0 && alike.length === 0) return dead('revoked');
  if (row?.status === 'EXPIRED') return dead('expired');
  return row?.status === 'DISABLED' ? dead('disabled') : inspection;
}

function isRefused(inspection: Inspection): boolean {
  return inspection.answer === 'unknown' && inspection.reason === 'refused';
}

/** A token says it in whole seconds. */
function isSame(one: Date | undefined, other: Date | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return Math.abs(one.getTime() - other.getTime()) < 1000;
}

async function rowsOf(access: Access<Account>, tools: ChangingTools): Promise<readonly Row[]> {
  const { user } = access.account;
  const statement = `SHOW USER PROGRAMMATIC ACCESS TOKENS FOR USER ${quoted(user)}`;
  const rows = resultOf(await tools.ask(stated(statement, access, tools)));
  return rows.map((row) => {
    // Whoever may not see those of others is shown their own: https://github.com/cartography-cncf/cartography/pull/3110
    if (row.get('user_name') !== user)
      throw new Unanswered('refused', 'the admin is shown its own tokens, and not the user’s');
    const [name = '', made = ''] = [row.get('name'), row.get('created_on')];
    return {
      // The name of one that is rotated or removed may be given to another.
      id: `${name}@${made.split(' ')[0]}`,
      name,
      role: row.get('role_restriction'),
      comment: row.get('comment'),
      status: row.get('status'),
      createdAt: timestamp(made),
      expiresAt: timestamp(row.get('expires_at')),
    };
  });
}

/** As an identifier of Snowflake’s is made of. */
function nameOf(label: string): string {
  return label.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}

/** For the role of the one in use. */
async function mint(order: Order, access: Access<Account>, tools: ChangingTools): Promise<Minting> {
  const current = (await rowsOf(access, tools)).find(({ id }) => id === order.current);
  if (current === undefined)
    return refused('what a new token may do is that of the one in use, which is not known');
  const { role } = current;
  const days = Math.ceil((order.until.getTime() - tools.now.getTime()) / DAY);
  const name = nameOf(order.label);
  const restriction = role === undefined ? '' : ` ROLE_RESTRICTION = ${literal(role)}`;
  const settings = `${restriction} DAYS_TO_EXPIRY = ${days} COMMENT = ${literal(order.label)}`;
  const user = quoted(access.account.user);
  const statement = `ALTER USER ${user} ADD PROGRAMMATIC ACCESS TOKEN ${quoted(name)}${settings}`;
  const reply = await tools.change(stated(statement, access, tools));
  const refusal = refusalIn(reply, Failure);
  if (refusal !== undefined) return refusal;
  return onceSent(async () => {
    const text = resultOf(reply)[0]?.get('token_secret');
    const made = (await rowsOf(access, tools)).find((row) => row.name === name);
    if (text === undefined || made === undefined)
      throw new Unanswered('unexpected-reply', 'the new token is not listed');
    if (made.role !== role) throw new Unanswered('unexpected-reply', 'the new token is for another role');
    const token = Secret.of(text, [...destinationsOf(access.account), ...order.audience]);
    const { id, createdAt, expiresAt } = made;
    return { answer: 'minted', id, parts: { token }, createdAt, expiresAt };
  });
}

async function revoke(id: string, access: Access<Account>, tools: ChangingTools): Promise<Revocation> {
  const name = id.replace(/@[^@]*$/s, '');
  const user = quoted(access.account.user);
  const statement = `ALTER USER ${user} REMOVE PROGRAMMATIC ACCESS TOKEN ${quoted(name)}`;
  return endedByList(
    id,
    () => rowsOf(access, tools),
    () => tools.change(stated(statement, access, tools)),
    Failure,
  );
}
