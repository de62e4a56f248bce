import { z } from 'zod';
import { type Inspection, live, Unanswered, unknown } from '../../core/inspection.js';
import { Secret, secretText } from '../../core/secret.js';
import type { ChangingTools } from '../../core/tools.js';
import { only, told } from '../apis/stronger.js';
import { upstash as api } from '../apis/upstash.js';
import { hashOf } from './hashed.js';
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
import { bodyOf, endedByList, isListed, isReply, refusalIn, strange } from './replies.js';
import { asked, Done, Failure, result, setUser, userOf } from './upstash-users.js';

const account = z.strictObject({
  host: z
    .string()
    .regex(/^[a-z0-9-]{1,63}\.upstash\.io$/)
    .describe('Host of the database’s REST API, like `fit-owl-12345.upstash.io`.'),
  user: z
    .string()
    .regex(/^(?!default$)[\w.-]{1,64}$/)
    .describe(
      'The user of the database whose tokens they are, who may PING; not `default`, whose token can only be replaced at once.',
    ),
});
type Account = z.output<typeof account>;

export const upstash: Issuer = defineIssuer<Account>({
  id: 'upstash',
  title: 'Upstash: REST tokens of a user of a Redis database',
  provider: 'upstash',
  docs: [
    'https://upstash.com/docs/redis/commands/server/acl-gentoken',
    'https://upstash.com/docs/redis/commands/server/acl-setuser',
    'https://upstash.com/docs/redis/commands/server/acl-getuser',
  ],
  account,
  destinations: ({ host }) => [host],
  admin: 'the REST token of the user `default` of the database',
  parts: ['token'],
  experimental:
    'Upstash documents the commands by which users get tokens, and not that its REST API takes them, nor of what the hashes are made that it lists',
  list: async (access, tools) => {
    const { flags, passwords } = await userOf(access, tools);
    return passwords.map((hash) => ({
      id: idOf(hash, access),
      label: undefined,
      createdAt: undefined,
      lastUsedAt: undefined,
      isLive: flags.includes('on'),
    }));
  },
  test,
  mint,
  revoke,
});

/** Tokens are long and random: by a part of the hash nobody finds one, nor learns whether a guess was right. */
function idOf(hash: string, { account: { user } }: Access<Account>): string {
  return `${user}@${hash.slice(0, 24)}`;
}

/** Whose it is, and which, is known if it may say so. A user of one token alone has no other. */
async function test({ token }: Parts, access: Access<Account>, tools: ChangingTools): Promise<Inspection> {
  const { host, user } = access.account;
  const at = `https://${host}`;
  const texts = { UPSTASH_REDIS_REST_URL: at };
  const inspection = await inspected(api, { kind: 'upstash-rest-token', value: token!, at, texts }, tools);
  if (inspection.answer !== 'live') return inspection;
  const who = await told(tools.ask(asked(access, token!, '/acl/whoami')), result(z.string()));
  if (who === undefined) return inspection;
  if (who.result !== user) return unknown('no-way', 'it is of another user');
  const { passwords } = await userOf(access, tools);
  const hash = hashOf(token!).publicPart(/^(.+)$/);
  const own = passwords.find((one) => one === hash) ?? only(passwords);
  return live({ handle: own === undefined ? undefined : idOf(own, access) });
}

async function mint(order: Order, access: Access<Account>, tools: ChangingTools): Promise<Minting> {
  const { host, user } = access.account;
  const before = await userOf(access, tools);
  if (!before.flags.includes('on')) return refused('the user is switched off');
  if (order.current !== undefined && !before.passwords.some((hash) => idOf(hash, access) === order.current))
    return refused('the token in use is none of the user’s');
  // That alone changes nothing.
  const reply = await tools.ask(asked(access, access.admin, `/acl/gentoken/${user}`));
  const made = bodyOf(reply, result(z.string().min(20))).result;
  const token = Secret.of(made, [host, ...order.audience]);
  const given = await tools.change(setUser(access, secretText`>${token}`));
  const refusal = refusalIn(given, Failure);
  if (refusal !== undefined) return refusal;
  if (!isReply(given, 200, Done)) throw strange(given);
  const hash = only(await hashesAfter(access, tools), (one) => !before.passwords.includes(one));
  if (hash === undefined)
    throw new Unanswered('unexpected-reply', 'which of the user’s tokens is the new one is not known');
  return { answer: 'minted', id: idOf(hash, access), parts: { token } };
}

/** There is a new one by then: that nobody tells does not mean that it was refused. */
async function hashesAfter(access: Access<Account>, tools: ChangingTools): Promise<readonly string[]> {
  try {
    return (await userOf(access, tools)).passwords;
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    throw new Unanswered('provider-error', `the new token is not known (${error.message})`);
  }
}

async function revoke(id: string, access: Access<Account>, tools: ChangingTools): Promise<Revocation> {
  if (!id.startsWith(`${access.account.user}@`)) return refused('it is of none of this user’s tokens');
  const listed = async () => {
    const { passwords } = await userOf(access, tools);
    return passwords.map((hash) => ({ id: idOf(hash, access), hash }));
  };
  const before = await listed();
  if (!isListed(id, before)) return { answer: 'gone' };
  if (before.length === 1) return refused('it is the only token of the user');
  const { hash } = before.find((one) => one.id === id)!;
  return endedByList(id, listed, () => tools.change(setUser(access, `!${hash}`)), Failure);
}
