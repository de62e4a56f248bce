import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { Secret } from '../../core/secret.js';
import type { ChangingTools, HttpRequest } from '../../core/tools.js';
import { cloudflare as api } from '../apis/cloudflare.js';
import { bearer } from '../apis/probe.js';
import { lackedBy } from './cloudflare-rights.js';
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
import { pageAfter } from './pages.js';
import { bodyOf, ended, everyRow, isId, refusalIn } from './replies.js';
import { unlisted } from './unlisted.js';

const AT = 'https://api.cloudflare.com';
const PAGE = 50;

const account = z.strictObject({
  account: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .optional()
    .describe(
      'Id of the account that owns the token. By default it is one of the user’s, to whom `admin` belongs.',
    ),
});
type Account = z.output<typeof account>;

const Row = z.object({
  id: z.string(),
  name: z.string(),
  status: z.enum(['active', 'disabled', 'expired']),
  issued_on: isoDate.optional(),
  last_used_on: lastUse,
});

const Rows = z
  .object({ success: z.literal(true), result: z.array(Row) })
  .transform(({ result }) => ({ rows: result, ...(result.length < PAGE ? {} : { next: 'the next' }) }));

/** What one may do, with all that is said of it: what is left out could have been a limit. Only ids and names are the vendor's to give. */
const Policy = z
  .looseObject({
    id: z.string().optional(),
    effect: z.enum(['allow', 'deny']),
    permission_groups: z.array(z.looseObject({ id: z.string() })).min(1),
  })
  .transform(({ id: _, permission_groups, ...rest }) => ({
    ...rest,
    permission_groups: permission_groups.map(({ name: __, ...group }) => group),
  }));

const Rights = z.object({
  success: z.literal(true),
  result: z.object({
    id: z.string(),
    policies: z.array(Policy).min(1),
    condition: z.record(z.string(), z.unknown()).optional(),
    expires_on: z.string().nullish(),
  }),
});

const Created = z.object({
  success: z.literal(true),
  result: z.object({ id: z.string(), value: z.string().min(20), issued_on: isoDate.optional() }),
});

/** https://developers.cloudflare.com/fundamentals/api/troubleshooting/ */
const Failure = z.object({
  success: z.literal(false),
  errors: z.array(z.object({ code: z.number(), message: z.string() })).min(1),
});

/** To roll one ends its value at once, so that it is never done. */
export const cloudflare: Issuer = defineIssuer<Account>({
  id: 'cloudflare',
  title: 'Cloudflare: API tokens of accounts and users',
  provider: 'cloudflare',
  docs: [
    'https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/',
    'https://developers.cloudflare.com/api/resources/user/subresources/tokens/',
    'https://developers.cloudflare.com/fundamentals/api/how-to/create-via-api/',
  ],
  account,
  destinations: () => ['api.cloudflare.com'],
  admin: 'an API token of the same account or user with the permission API Tokens Write',
  parts: ['token'],
  labelled: (label) => label,
  list,
  test: async ({ token }, { account: { account: id } }, tools) =>
    inspected(
      api,
      {
        kind: id === undefined ? 'cloudflare-user-token' : 'cloudflare-account-token',
        value: token!,
        at: AT,
        ...(id !== undefined && { texts: { CLOUDFLARE_ACCOUNT_ID: id } }),
      },
      tools,
    ),
  mint,
  revoke,
});

async function list(access: Access<Account>, { ask }: ChangingTools): Promise<readonly Key[]> {
  const rows = await everyRow(
    (_, before) => ask(request(access, `?per_page=${PAGE}&page=${pageAfter(before, PAGE)}`)),
    Rows,
  );
  return rows.map(({ id, name, status, issued_on, last_used_on }) => ({
    id,
    label: name,
    createdAt: issued_on,
    lastUsedAt: last_used_on,
    isLive: status === 'active',
  }));
}

/** With the policies and the conditions of the one in use. */
async function mint(
  { label, until, audience, current }: Order,
  access: Access<Account>,
  { ask, change }: ChangingTools,
): Promise<Minting> {
  if (current === undefined || !isId(current))
    return refused('what a new token may do is that of the one in use, which is not known');
  const found = await ask(request(access, `/${current}`));
  const missing = refusalIn(found, Failure);
  if (missing !== undefined) return missing;
  const { policies, condition, expires_on } = bodyOf(found, Rights).result;
  const lacked = await lackedBy(access.account.account, (path) => ask(request(access, path)));
  if (lacked !== undefined) return lacked;
  // Without fractions of a second, as it is documented.
  const end = `${new Date(Math.ceil(until.getTime() / 1000) * 1000).toISOString().slice(0, 19)}Z`;
  const { headers, ...rest } = request(access);
  const reply = await change({
    ...rest,
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({
      name: label,
      policies,
      condition,
      ...(expires_on != null && { expires_on: end }),
    }),
  });
  const refusal = refusalIn(reply, Failure);
  if (refusal !== undefined) return refusal;
  const { id, value, issued_on } = bodyOf(reply, Created).result;
  const parts = { token: Secret.of(value, ['api.cloudflare.com', ...audience]) };
  const expiresAt = expires_on == null ? undefined : new Date(end);
  return { answer: 'minted', id, parts, createdAt: issued_on, expiresAt };
}

async function revoke(id: string, access: Access<Account>, tools: ChangingTools): Promise<Revocation> {
  if (!isId(id)) return refused('that is no id of a token');
  const result = z.object({ id: z.literal(id) });
  const revocation = ended(await tools.change({ ...request(access, `/${id}`), method: 'DELETE' }), {
    done: { status: 200, body: z.object({ success: z.literal(true), result }) },
    gone: { status: 404, body: Failure },
    error: Failure,
  });
  return unlisted(id, revocation, async () => list(access, tools));
}

function request(
  { account: { account: id }, admin }: Access<Account>,
  path = '',
): Omit<HttpRequest, 'method'> {
  const owner = id === undefined ? 'user' : `accounts/${id}`;
  return { at: AT, path: `/client/v4/${owner}/tokens${path}`, headers: bearer({ value: admin }) };
}
