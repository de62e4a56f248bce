import { dead, type Inspection, live, Unanswered, undocumented } from '../../core/inspection.js';
import type { ChangingTools } from '../../core/tools.js';
import { publicHalfOf } from '../apis/rsa-key.js';
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
import { endedByList, refusalIn, strange } from './replies.js';
import { onceSent } from './sent.js';
import { fingerprintOf, loginBy, newKey } from './snowflake-key.js';
import {
  type Account,
  account,
  adminWith,
  destinationsOf,
  Failure,
  literal,
  quoted,
  requestBy,
  resultOf,
  stated,
} from './snowflake-session.js';

const SLOTS = ['RSA_PUBLIC_KEY', 'RSA_PUBLIC_KEY_2'] as const;

interface Slot {
  readonly name: (typeof SLOTS)[number];
  /** The fingerprint of its public key; `undefined` if there is none. */
  readonly id: string | undefined;
}

/** Those of the two properties alone. Keys with a name of their own are others, and may be for one role only. */
export const snowflakeKeyPair: Issuer = defineIssuer<Account>({
  id: 'snowflake-key-pair',
  title: 'Snowflake: key pairs of a user, which take turns in its two properties',
  provider: 'snowflake',
  docs: [
    'https://docs.snowflake.com/en/user-guide/key-pair-auth',
    'https://docs.snowflake.com/en/sql-reference/sql/alter-user',
    'https://docs.snowflake.com/en/sql-reference/sql/desc-user',
  ],
  account,
  destinations: destinationsOf,
  admin: adminWith('OWNERSHIP'),
  parts: ['key'],
  room: SLOTS.length,
  list: async (access, tools) =>
    (await keysOf(access, tools)).map(({ id }) => ({
      id,
      label: undefined,
      createdAt: undefined,
      lastUsedAt: undefined,
      isLive: true,
    })),
  test,
  mint,
  revoke,
});

/** Logs in with it, for a statement that needs no warehouse. Whoever is not let in may be shut out for more than their key: the user knows its own. */
async function test({ key }: Parts, access: Access<Account>, tools: ChangingTools): Promise<Inspection> {
  const handle = fingerprintOf(key!);
  const login = loginBy(key!, access.account, tools.now);
  const statement = 'SHOW USER PROGRAMMATIC ACCESS TOKENS';
  const reply = await tools.ask(requestBy(login, 'KEYPAIR_JWT', access.account, { statement }));
  const inspection = undocumented(reply);
  if (inspection.reason !== 'refused') {
    resultOf(reply);
    return live({ handle });
  }
  return (await keysOf(access, tools)).some(({ id }) => id === handle) ? inspection : dead('revoked');
}

/** https://docs.snowflake.com/en/sql-reference/sql/desc-user */
async function slotsOf(access: Access<Account>, tools: ChangingTools): Promise<readonly Slot[]> {
  const statement = `DESCRIBE USER ${quoted(access.account.user)}`;
  const rows = resultOf(await tools.ask(stated(statement, access, tools)));
  return SLOTS.map((name) => {
    const row = rows.find((one) => one.get('property') === `${name}_FP`);
    if (row === undefined) throw new Unanswered('unexpected-reply', 'a user without keys');
    const value = row.get('value');
    return { name, id: value === undefined || value === '' || value === 'null' ? undefined : value };
  });
}

async function keysOf(access: Access<Account>, tools: ChangingTools) {
  return (await slotsOf(access, tools)).flatMap(({ name, id }) => (id === undefined ? [] : [{ name, id }]));
}

/** The pair is made here, and Snowflake gets the public half, in the property that is free. */
async function mint(order: Order, access: Access<Account>, tools: ChangingTools): Promise<Minting> {
  const slots = await slotsOf(access, tools);
  if (order.current !== undefined && !slots.some(({ id }) => id === order.current)) {
    return refused('the key in use is in none of the two properties of the user');
  }
  const free = slots.find(({ id }) => id === undefined);
  if (free === undefined) return { answer: 'full', detail: 'both properties of the user hold a key' };
  const key = newKey([...destinationsOf(access.account), ...order.audience]);
  const user = quoted(access.account.user);
  const statement = `ALTER USER ${user} SET ${free.name} = ${literal(publicHalfOf(key))}`;
  const reply = await tools.change(stated(statement, access, tools));
  const refusal = refusalIn(reply, Failure);
  if (refusal !== undefined) return refusal;
  const id = fingerprintOf(key);
  return onceSent(async () => {
    resultOf(reply);
    const isThere = (await keysOf(access, tools)).some((one) => one.id === id && one.name === free.name);
    if (!isThere) throw strange(reply);
    return { answer: 'minted', id, parts: { key } };
  });
}

async function revoke(id: string, access: Access<Account>, tools: ChangingTools): Promise<Revocation> {
  let keys: Awaited<ReturnType<typeof keysOf>> = [];
  return endedByList(
    id,
    async () => {
      keys = await keysOf(access, tools);
      return keys;
    },
    () => {
      const { name } = keys.find((one) => one.id === id)!;
      const statement = `ALTER USER ${quoted(access.account.user)} UNSET ${name}`;
      return tools.change(stated(statement, access, tools));
    },
    Failure,
  );
}
