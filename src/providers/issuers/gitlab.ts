import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { toldTo } from '../../core/rights.js';
import { Secret } from '../../core/secret.js';
import type { ChangingTools } from '../../core/tools.js';
import { gitlab as api } from '../apis/gitlab.js';
import { bearer, fits } from '../apis/probe.js';
import { lacking } from './admin-rights.js';
import { type Account, account, pathsOf, rolesOf } from './gitlab-account.js';
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
import { lastUse } from './last-use.js';
import { numbered, pageAfter } from './pages.js';
import { placeOf } from './place.js';
import { bodyOf, ended, everyRow, refusalIn } from './replies.js';

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;
const PAGE = 100;

const Row = z.object({
  id: z.number(),
  user_id: z.number(),
  name: z.string(),
  active: z.boolean(),
  created_at: isoDate,
  last_used_at: lastUse,
});

const Rows = numbered(Row, PAGE);

const Created = z.object({
  id: z.number(),
  token: z.string().min(20),
  created_at: isoDate,
  expires_at: isoDate,
});

/** https://docs.gitlab.com/api/rest/troubleshooting/ */
const Failure = z.union([
  z.object({ message: z.union([z.string(), z.record(z.string(), z.unknown())]) }),
  z.object({ error: z.string() }),
]);

/** Fine-grained tokens have `granular` there, and do not tell what they may: https://docs.gitlab.com/auth/tokens/fine_grained_access_tokens/ */
const Rights = z
  .object({ scopes: z.array(z.string().refine((scope) => scope !== 'granular')).min(1) })
  .transform(({ scopes }) => scopes);

/** To whom the token of a group or project belongs: https://docs.gitlab.com/user/project/settings/project_access_tokens/#bot-users-for-projects */
const Bot = z.object({ bot: z.literal(true), username: z.string().regex(/^(?:group|project)_\d+_bot/) });

/** Of the token, and not of what it belongs to: https://gitlab.com/gitlab-org/gitlab/-/blob/master/lib/api/resource_access_tokens.rb */
const gone = {
  status: 404,
  body: z.object({ message: z.string().regex(/^404 (?:(?:project|group) Access Token )?Not Found$/i) }),
};

/** Tokens are made beside others, and deleted later: to rotate one ends it at once. */
export const gitlab: Issuer = defineIssuer<Account>({
  id: 'gitlab',
  title: 'GitLab: access tokens of groups and projects, and of users where you run GitLab yourself',
  provider: 'gitlab',
  docs: [
    'https://docs.gitlab.com/api/group_access_tokens/',
    'https://docs.gitlab.com/api/project_access_tokens/',
    'https://docs.gitlab.com/api/user_tokens/',
    'https://docs.gitlab.com/api/personal_access_tokens/',
  ],
  account,
  destinations: ({ host }) => placeOf(host).destinations,
  admin:
    'a personal access token with the scope "api", of an Owner of the group, a Maintainer of the project, or an administrator for tokens of users',
  parts: ['token'],
  // https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/services/personal_access_tokens/last_used_service.rb; a day before GitLab 16.1.
  usage: { granularity: 10 * MINUTE },
  labelled: (label) => label,
  list: async ({ account: whose, admin }, { ask }) => {
    const rows = await everyRow((_, before) => {
      const path = `${pathsOf(whose).all}per_page=${PAGE}&page=${pageAfter(before, PAGE)}`;
      return ask({ at: placeOf(whose.host).at, path, headers: bearer({ value: admin }) });
    }, Rows);
    return rows.map(keyOf);
  },
  test: async ({ token }, { account: { host } }, tools) =>
    inspected(api, { kind: 'gitlab-pat', value: token!, at: placeOf(host).at }, tools),
  mint,
  revoke,
});

async function mint(
  { label, until, audience }: Order,
  { account: whose, admin }: Access<Account>,
  { ask, change }: ChangingTools,
): Promise<Minting> {
  const { at, destinations } = placeOf(whose.host);
  if (whose.of === 'user' && at === 'https://gitlab.com') {
    return refused('gitlab.com has no administrators who could make tokens of users');
  }
  const headers = bearer({ value: admin });
  const self = { at, path: '/api/v4/personal_access_tokens/self', headers };
  const missing = await lacking(['api'], ask(self), Rights);
  if (missing !== undefined) return missing;
  if ((await toldTo(ask({ at, path: '/api/v4/user', headers }), Bot)) !== undefined)
    return refused('the admin is a token of a group or project, and only a personal one makes others');
  // Over at the first minute of its last day.
  const end = new Date(Math.ceil(until.getTime() / DAY) * DAY);
  const reply = await change({
    method: 'POST',
    at,
    path: pathsOf(whose).made,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({
      name: label,
      expires_at: end.toISOString().slice(0, 10),
      scopes: whose.scopes,
      ...rolesOf(whose),
    }),
  });
  const refusal = refusalIn(reply, Failure);
  if (refusal !== undefined) return refusal;
  const { id, token, created_at, expires_at } = bodyOf(reply, Created, 201);
  const parts = { token: Secret.of(token, [...destinations, ...audience]) };
  return { answer: 'minted', id: `${id}`, parts, createdAt: created_at, expiresAt: expires_at };
}

/** An administrator could end whatever token has that number, and to end one again is an error: so it is looked at first. */
async function revoke(
  id: string,
  { account: whose, admin }: Access<Account>,
  { ask, change }: ChangingTools,
): Promise<Revocation> {
  if (!/^\d{1,18}$/.test(id)) return refused('that is no id of a token');
  const request = {
    at: placeOf(whose.host).at,
    path: pathsOf(whose).one(id),
    headers: bearer({ value: admin }),
  };
  const found = await ask(request);
  if (fits(found, gone)) return { answer: 'gone' };
  const refusal = refusalIn(found, Failure);
  if (refusal !== undefined) return refusal;
  const row = bodyOf(found, Row);
  if (whose.of === 'user' && `${row.user_id}` !== `${whose.id}`) return refused('it belongs to another user');
  if (!row.active) return { answer: 'gone' };
  return ended(await change({ ...request, method: 'DELETE' }), {
    done: { status: 204 },
    gone,
    error: Failure,
  });
}

function keyOf({ id, name, active, created_at, last_used_at }: z.output<typeof Row>): Key {
  return {
    id: `${id}`,
    label: name,
    createdAt: created_at,
    lastUsedAt: last_used_at,
    isLive: active,
  };
}
