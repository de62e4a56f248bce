import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { Secret, secretText } from '../../core/secret.js';
import type { ChangingTools, HttpRequest } from '../../core/tools.js';
import { heroku as api } from '../apis/heroku.js';
import { fits } from '../apis/probe.js';
import { inspected } from './inspected.js';
import {
  type Access,
  defineIssuer,
  type Issuer,
  type Key,
  type Minting,
  type Order,
  type Revocation,
  refused,
} from './issuer.js';
import { bodyOf, ended, everyRow, isId, refusalIn } from './replies.js';

const AT = 'https://api.heroku.com';
const PATH = '/oauth/authorizations';

const account = z.strictObject({
  scopes: z
    .array(z.string().regex(/^[a-z-]{1,50}$/))
    .min(1)
    .optional()
    .describe('What a new token may be used for, like `read`. By default the same as the one in use.'),
});
type Account = z.output<typeof account>;

/** The tokens themselves are in there too. https://devcenter.heroku.com/articles/platform-api-reference#oauth-authorization */
const Row = z.object({
  id: z.guid(),
  description: z.string().nullish(),
  created_at: isoDate,
  scope: z.array(z.string()),
  client: z.object({ id: z.string() }).nullish(),
  access_token: z.object({ expires_in: z.number().nullish() }).nullish(),
});
type Row = z.output<typeof Row>;

const Rows = z.object({ rows: z.array(Row), next: z.string().optional() });

const Created = Row.extend({
  access_token: z.object({ token: z.string().min(20), expires_in: z.number().nullish() }),
});

/** https://devcenter.heroku.com/articles/platform-api-reference#error-responses */
const Failure = z.object({ id: z.string(), message: z.string() });

const gone = { status: 404, body: Failure.extend({ id: z.literal('not_found') }) };

/** To regenerate the token of an authorization ends the old one at once, so that it is never done. */
export const heroku: Issuer = defineIssuer<Account>({
  id: 'heroku',
  title: 'Heroku: tokens of authorizations',
  provider: 'heroku',
  docs: ['https://devcenter.heroku.com/articles/platform-api-reference#oauth-authorization'],
  account,
  destinations: () => ['api.heroku.com'],
  admin: 'a token of the same user with the scope `global`',
  self: 'a token with the scope `global`',
  parts: ['token'],
  labelled: (label) => label,
  list: async (access, tools) => (await rowsOf(access, tools)).filter(isOwn).map(keyOf),
  test: async ({ token }, _, tools) =>
    inspected(api, { kind: 'heroku-api-key', value: token!, at: AT }, tools),
  mint,
  revoke,
});

async function mint(
  { label, until, audience, current }: Order,
  access: Access<Account>,
  tools: ChangingTools,
): Promise<Minting> {
  const own = (await rowsOf(access, tools)).find(({ id }) => id === current);
  const { scopes = own?.scope } = access.account;
  if (scopes === undefined)
    return refused('what a new token may do is that of the one in use, which is not known');
  const ends = own?.access_token?.expires_in != null;
  const seconds = Math.ceil((until.getTime() - tools.now.getTime()) / 1000);
  const { headers, ...rest } = request(access, PATH);
  const reply = await tools.change({
    ...rest,
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ description: label, scope: scopes, ...(ends && { expires_in: seconds }) }),
  });
  const refusal = refusalIn(reply, Failure);
  if (refusal !== undefined) return refusal;
  const { id, created_at, access_token } = bodyOf(reply, Created, 201);
  const parts = { token: Secret.of(access_token.token, ['api.heroku.com', ...audience]) };
  return { answer: 'minted', id, parts, createdAt: created_at, expiresAt: ends ? until : undefined };
}

/** What a client has been allowed to do is no token of somebody’s: the session of the command line is one. */
async function revoke(id: string, access: Access<Account>, tools: ChangingTools): Promise<Revocation> {
  if (!isId(id)) return refused('that is no id of an authorization');
  const one = request(access, `${PATH}/${id}`);
  const found = await tools.ask(one);
  if (fits(found, gone)) return { answer: 'gone' };
  const refusal = refusalIn(found, Failure);
  if (refusal !== undefined) return refusal;
  if (!isOwn(bodyOf(found, Row))) return refused('it belongs to a client');
  const done = { status: 200, body: z.object({ id: z.literal(id) }) };
  return ended(await tools.change({ ...one, method: 'DELETE' }), { done, gone, error: Failure });
}

/** A list that goes on has a status of its own, and a header that says from where. https://devcenter.heroku.com/articles/platform-api-reference#ranges */
function rowsOf(access: Access<Account>, { ask }: ChangingTools): Promise<readonly Row[]> {
  return everyRow(async (range) => {
    const { headers, ...rest } = request(access, PATH);
    const reply = await ask({ ...rest, headers: { ...headers, ...(range !== undefined && { range }) } });
    if (reply.status !== 200 && reply.status !== 206) return reply;
    const next = reply.status === 206 ? reply.header('next-range') : undefined;
    return { ...reply, status: 200, json: { rows: reply.json, next } };
  }, Rows);
}

function request({ admin }: Access<Account>, path: string): Omit<HttpRequest, 'method'> {
  const accept = 'application/vnd.heroku+json; version=3';
  return { at: AT, path, headers: { accept, authorization: secretText`Bearer ${admin}` } };
}

function isOwn({ client }: Row): boolean {
  return client == null;
}

function keyOf({ id, description, created_at, access_token }: Row): Key {
  return {
    id,
    label: description ?? undefined,
    createdAt: created_at,
    lastUsedAt: undefined,
    isLive: access_token != null && (access_token.expires_in ?? 1) > 0,
  };
}
