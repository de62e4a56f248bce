import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { Secret } from '../../core/secret.js';
import type { ChangingTools } from '../../core/tools.js';
import { neon as api } from '../apis/neon.js';
import { bearer } from '../apis/probe.js';
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
import { lackedIn } from './neon-rights.js';
import { bodyOf, ended, isListed, refusalIn } from './replies.js';

const AT = 'https://console.neon.tech';

const account = z
  .strictObject({
    organization: z
      .string()
      .regex(/^org-[\w-]{1,100}$/)
      .optional()
      .describe('Id of the organisation whose key it is. Without it, it is a personal key.'),
    project: z
      .string()
      .regex(/^[\w-]{1,100}$/)
      .optional()
      .describe(
        'Id of the only project of the organisation that the key may access. Without it, all of them.',
      ),
  })
  .refine(({ organization, project }) => project === undefined || organization !== undefined, {
    error: 'a project takes its organization beside it',
  });
type Account = z.output<typeof account>;

const Row = z.object({
  id: z.number().int(),
  name: z.string(),
  created_at: isoDate,
  last_used_at: isoDate.nullish(),
  project_id: z.string().nullish(),
});
type Row = z.output<typeof Row>;

/** https://neon.com/docs/reference/api/organizations/create-org-api-key */
const Created = z.object({ id: z.number().int(), key: z.string().min(20), created_at: isoDate });

/** https://neon.com/docs/reference/api/api-keys: all errors have this form. */
const Failure = z.object({ message: z.string(), code: z.string() });

export const neon: Issuer = defineIssuer<Account>({
  id: 'neon',
  title: 'Neon: API keys',
  provider: 'neon',
  docs: [
    'https://neon.com/docs/manage/api-keys',
    'https://neon.com/docs/reference/api/api-keys',
    'https://neon.com/docs/reference/api/organizations/create-org-api-key',
    'https://neon.com/docs/reference/api/organizations/revoke-org-api-key',
    'https://neon.com/docs/reference/api/users/get-auth-details',
    'https://neon.com/docs/reference/api/organizations/get-organization-members',
  ],
  account,
  destinations: () => api.hosts,
  admin: 'a personal API key: of the same user, or of an administrator of the organisation',
  self: 'a personal key makes another one of its user',
  parts: ['token'],
  // Not documented how exact it is.
  usage: { granularity: 3_600_000 },
  labelled: (label) => label,
  list: async (access, tools) => (await rowsOf(access, tools)).map(keyOf),
  test: async ({ token }, _, tools) => inspected(api, { kind: 'neon-api-key', value: token!, at: AT }, tools),
  mint,
  revoke,
});

function keyOf({ id, name, created_at, last_used_at }: Row): Key {
  const lastUsedAt = last_used_at === null ? 'never' : last_used_at;
  return { id: `${id}`, label: name, createdAt: created_at, lastUsedAt, isLive: true };
}

function pathOf({ account: { organization } }: Access<Account>): string {
  return organization === undefined ? '/api/v2/api_keys' : `/api/v2/organizations/${organization}/api_keys`;
}

/** Not in pages. Those that may access more or less than one of this account are others. */
async function rowsOf(access: Access<Account>, { ask }: ChangingTools): Promise<readonly Row[]> {
  const reply = await ask({ at: AT, path: pathOf(access), headers: bearer({ value: access.admin }) });
  const { project } = access.account;
  return bodyOf(reply, z.array(Row)).filter(({ project_id }) => (project_id ?? undefined) === project);
}

async function mint(order: Order, access: Access<Account>, tools: ChangingTools): Promise<Minting> {
  if (order.current !== undefined) {
    const rows = await rowsOf(access, tools);
    if (!isListed(order.current, rows)) return refused('the key in use is none of that account’s');
  }
  const { organization, project } = access.account;
  const headers = bearer({ value: access.admin });
  const missing =
    organization &&
    (await lackedIn(organization, (path) => tools.ask({ at: AT, path: `/api/v2${path}`, headers })));
  if (missing) return missing;
  const reply = await tools.change({
    method: 'POST',
    at: AT,
    path: pathOf(access),
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ key_name: order.label, ...(project !== undefined && { project_id: project }) }),
  });
  const refusal = refusalIn(reply, Failure);
  if (refusal !== undefined) return refusal;
  const { id, key, created_at } = bodyOf(reply, Created);
  const token = Secret.of(key, [...api.hosts, ...order.audience]);
  return { answer: 'minted', id: `${id}`, parts: { token }, createdAt: created_at };
}

async function revoke(id: string, access: Access<Account>, tools: ChangingTools): Promise<Revocation> {
  // What is not there any more is told in a way that is not documented.
  if (!isListed(id, await rowsOf(access, tools))) return { answer: 'gone' };
  const done = z.object({ id: z.literal(Number(id)), revoked: z.literal(true) });
  const headers = bearer({ value: access.admin });
  const reply = await tools.change({ method: 'DELETE', at: AT, path: `${pathOf(access)}/${id}`, headers });
  return ended(reply, { done: { status: 200, body: done }, error: Failure });
}
