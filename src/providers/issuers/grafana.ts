import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { Secret } from '../../core/secret.js';
import type { ChangingTools, HttpRequest } from '../../core/tools.js';
import { grafana as api, Permissions } from '../apis/grafana.js';
import { bearer } from '../apis/probe.js';
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
import { lastUse } from './last-use.js';
import { host, placeOf } from './place.js';
import { bodyOf, ended, refusalIn } from './replies.js';

const account = z.strictObject({
  host: host().describe('Host of the instance, with a path if it is behind one: `acme.grafana.net`.'),
  'service-account': z.int().positive().describe('Number of the service account.'),
  expires: z
    .boolean()
    .default(false)
    .describe('Whether new tokens end by themselves, for instances that take no others.'),
});
type Account = z.output<typeof account>;

const Rows = z.array(
  z.object({
    id: z.number(),
    name: z.string(),
    created: isoDate,
    hasExpired: z.boolean(),
    isRevoked: z.boolean().nullish(),
    lastUsedAt: lastUse,
  }),
);

const READ = 'serviceaccounts:read';
/** Makes tokens, and deletes them. https://github.com/grafana/grafana/blob/main/pkg/services/serviceaccounts/api/api.go */
const WRITE = 'serviceaccounts:write';

const Created = z.object({ id: z.number(), name: z.string(), key: z.string().min(20) });

/** Every error has one: https://grafana.com/docs/grafana/latest/developers/http_api/#error-responses */
const Message = z.object({ message: z.string() });

/** That there is no such service account is said with the same status: https://github.com/grafana/grafana/blob/main/pkg/services/serviceaccounts/api/token.go */
const gone = { status: 404, body: z.object({ message: z.string().regex(/token|API key/i) }) };

export const grafana: Issuer = defineIssuer<Account>({
  id: 'grafana',
  title: 'Grafana: tokens of service accounts',
  provider: 'grafana',
  docs: [
    'https://grafana.com/docs/grafana/latest/developers/http_api/serviceaccount/',
    'https://grafana.com/docs/grafana/latest/administration/service-accounts/#debug-the-permissions-of-a-service-account-token',
    'https://github.com/grafana/grafana/blob/main/pkg/services/serviceaccounts/api/token.go',
  ],
  account,
  destinations: ({ host: name }) => placeOf(name).destinations,
  admin:
    'a token of another service account with `serviceaccounts:read` and `serviceaccounts:write` for the one that is meant',
  self: 'a token whose service account may read and write itself',
  parts: ['token'],
  labelled: (label) => label,
  list: async (access, { ask }) => bodyOf(await ask(request(access)), Rows).map(keyOf),
  test: async ({ token }, { account: { host: name } }, tools) =>
    inspected(api, { kind: 'grafana-service-account-token', value: token!, at: placeOf(name).at }, tools),
  mint,
  revoke: async (id, access, { change }) =>
    /^\d{1,18}$/.test(id)
      ? ended(await change({ ...request(access, `/${id}`), method: 'DELETE' }), {
          done: { status: 200, body: Message },
          gone,
          error: Message,
        })
      : refused('that is no id of a token'),
});

/** A token may do what its service account may, and no name is taken twice. */
async function mint(
  { label, until, audience }: Order,
  access: Access<Account>,
  { ask, change, now }: ChangingTools,
): Promise<Minting> {
  const { host: name, expires } = access.account;
  // What was granted a moment ago is known then as well.
  const path = '/api/access-control/user/permissions?reloadcache=true';
  const missing = await lacking([WRITE], ask({ ...request(access), path }), rightsOn(access.account));
  if (missing !== undefined) return missing;
  const seconds = Math.ceil((until.getTime() - now.getTime()) / 1000);
  const { headers, ...rest } = request(access);
  const reply = await change({
    ...rest,
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ name: label, ...(expires && { secondsToLive: seconds }) }),
  });
  const refusal = refusalIn(reply, Message);
  if (refusal !== undefined) return refusal;
  const { id, key } = bodyOf(reply, Created);
  const parts = { token: Secret.of(key, [...placeOf(name).destinations, ...audience]) };
  return { answer: 'minted', id: `${id}`, parts, expiresAt: expires ? until : undefined };
}

/** Which of both the admin has for that service account. One that may read it is among them, or nothing is told of it. */
function rightsOn(one: Account): z.ZodType<readonly string[]> {
  return Permissions.transform((all) => [READ, WRITE].filter((action) => covers(all[action], one))).refine(
    (rights) => rights.includes(READ),
  );
}

/** Only of a scope of this form it is known that it means another one. */
function covers(
  scopes: readonly string[] | boolean | undefined,
  { 'service-account': id }: Account,
): boolean {
  if (typeof scopes !== 'object') return scopes === true;
  return scopes.some((scope) => !/^serviceaccounts:id:\d+$/.test(scope) || scope.endsWith(`:${id}`));
}

function request({ account: one, admin }: Access<Account>, path = ''): Omit<HttpRequest, 'method'> {
  return {
    at: placeOf(one.host).at,
    path: `/api/serviceaccounts/${one['service-account']}/tokens${path}`,
    headers: bearer({ value: admin }),
  };
}

function keyOf({ id, name, created, hasExpired, isRevoked, lastUsedAt }: z.output<typeof Rows>[number]): Key {
  const isLive = !hasExpired && isRevoked !== true;
  return { id: `${id}`, label: name, createdAt: created, lastUsedAt, isLive };
}
