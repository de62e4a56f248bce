import { z } from 'zod';
import { unixMillis } from '../../core/dates.js';
import { Unanswered } from '../../core/inspection.js';
import { Secret } from '../../core/secret.js';
import type { ChangingTools, HttpRequest } from '../../core/tools.js';
import { bearer } from '../apis/probe.js';
import { vercel as api } from '../apis/vercel.js';
import { lacking } from './admin-rights.js';
import { inspected } from './inspected.js';
import {
  type Access,
  defineIssuer,
  type Issuer,
  type Key,
  type Minting,
  type Order,
  refused,
} from './issuer.js';
import { bodyOf, ended, everyRow, isId, refusalIn } from './replies.js';

const AT = 'https://api.vercel.com';

const account = z
  .strictObject({
    scope: z
      .enum(['account', 'team', 'project'])
      .describe('What a new token may reach: all that the user may, one team, or one project.'),
    team: z
      .string()
      .regex(/^team_\w{1,100}$/)
      .optional()
      .describe('Id of the team, also of the one that the project is in.'),
    project: z
      .string()
      .regex(/^prj_\w{1,100}$/)
      .optional()
      .describe('Id of the project.'),
  })
  .refine(
    ({ scope, team, project }) =>
      (project !== undefined) === (scope === 'project') && (scope === 'account') === (team === undefined),
    { error: 'scope team needs a team, scope project needs both, and scope account has neither' },
  );
type Account = z.output<typeof account>;

/** https://github.com/vercel/sdk/blob/main/src/models/authtoken.ts */
const Row = z.object({
  id: z.string(),
  name: z.string(),
  createdAt: unixMillis,
  activeAt: unixMillis,
  expiresAt: unixMillis.optional(),
  revokedAt: unixMillis.optional(),
  leakedAt: unixMillis.optional(),
  scopes: z.array(z.object({ type: z.string(), teamId: z.string().optional() })).optional(),
});

/** https://vercel.com/docs/rest-api#pagination */
const Rows = z
  .object({ tokens: z.array(Row), pagination: z.object({ next: z.number().nullable() }) })
  .transform(({ tokens, pagination: { next } }) => ({
    rows: tokens,
    ...(next === null ? {} : { next: `${next}` }),
  }));

/** What the page on which tokens are made calls the scope `user`. */
const WHOLE = 'Full Account';

/** Only one of that scope makes tokens: https://github.com/vercel/vercel/blob/main/packages/cli/src/commands/tokens/add.ts */
const Rights = z
  .object({ token: z.object({ scopes: z.array(z.object({ type: z.string() })).min(1) }) })
  .transform(({ token: { scopes } }) => scopes.map(({ type }) => (type === 'user' ? WHOLE : type)));

const Created = z.object({
  token: Row.pick({ id: true, createdAt: true, expiresAt: true, scopes: true }),
  bearerToken: z.string().min(20),
});

/** https://vercel.com/docs/rest-api/reference/errors */
const Failure = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

export const vercel: Issuer = defineIssuer<Account>({
  id: 'vercel',
  title: 'Vercel: access tokens',
  provider: 'vercel',
  docs: [
    'https://vercel.com/docs/rest-api/authentication/create-an-auth-token',
    'https://vercel.com/docs/rest-api/authentication/list-auth-tokens',
    'https://vercel.com/docs/rest-api/authentication/delete-an-authentication-token',
    'https://github.com/vercel/sdk/blob/main/src/models/createauthtokenop.ts',
  ],
  account,
  destinations: () => ['api.vercel.com'],
  admin: 'a token of the same user that may reach the whole account: limited ones can make none',
  self: 'a token that may reach the whole account',
  parts: ['token'],
  labelled: (label) => label,
  list: async (access, tools) => (await rowsOf(access, tools)).map((row) => keyOf(row, tools.now)),
  test: async ({ token }, _, tools) => inspected(api, { kind: 'vercel-token', value: token!, at: AT }, tools),
  mint,
  revoke: async (id, access, { change }) =>
    // The word would end the token that asks.
    !isId(id) || id === 'current'
      ? refused('that is no id of a token')
      : ended(await change({ ...request(access, `/v3/user/tokens/${id}`), method: 'DELETE' }), {
          done: { status: 200, body: z.object({ tokenId: z.literal(id) }) },
          gone: { status: 404, body: Failure },
          error: Failure,
        }),
});

async function mint(
  { label, until, audience, current }: Order,
  access: Access<Account>,
  tools: ChangingTools,
): Promise<Minting> {
  const { team, project } = access.account;
  const missing = await lacking([WHOLE], tools.ask(request(access, '/v5/user/tokens/current')), Rights);
  if (missing !== undefined) return missing;
  const own = (await rowsOf(access, tools)).find(({ id }) => id === current);
  if (own !== undefined && !isAlike(own, access.account)) {
    return refused('the token in use may do something else than the account says');
  }
  const { headers, ...rest } = request(
    access,
    `/v3/user/tokens${team === undefined ? '' : `?teamId=${team}`}`,
  );
  const ends = own?.expiresAt !== undefined;
  const reply = await tools.change({
    ...rest,
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ name: label, projectId: project, ...(ends && { expiresAt: until.getTime() }) }),
  });
  const refusal = refusalIn(reply, Failure);
  if (refusal !== undefined) return refusal;
  const { token, bearerToken } = bodyOf(reply, Created);
  if (team !== undefined && token.scopes?.some(({ type }) => type === 'user')) {
    throw new Unanswered('unexpected-reply', 'the new token may do more than it should');
  }
  const parts = { token: Secret.of(bearerToken, ['api.vercel.com', ...audience]) };
  return { answer: 'minted', id: token.id, parts, createdAt: token.createdAt, expiresAt: token.expiresAt };
}

/** Whether one reaches no less, so that a new one reaches no more. That it is for one project is not told. */
function isAlike({ scopes = [] }: z.output<typeof Row>, { team }: Account): boolean {
  return scopes.some(({ type, teamId }) => type === 'user' || (team !== undefined && teamId === team));
}

function rowsOf(access: Access<Account>, { ask }: ChangingTools) {
  return everyRow((until) => {
    const page = until === undefined ? '' : `&until=${until}`;
    return ask(request(access, `/v6/user/tokens?limit=100${page}`));
  }, Rows);
}

function request({ admin }: Access<Account>, path: string): Omit<HttpRequest, 'method'> {
  return { at: AT, path, headers: bearer({ value: admin }) };
}

function keyOf(
  { id, name, createdAt, activeAt, expiresAt, revokedAt }: z.output<typeof Row>,
  now: Date,
): Key {
  const isOver = revokedAt !== undefined || (expiresAt !== undefined && expiresAt <= now);
  return { id, label: name, createdAt, lastUsedAt: activeAt, isLive: !isOver };
}
