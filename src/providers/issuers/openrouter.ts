import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { Unanswered } from '../../core/inspection.js';
import { Secret } from '../../core/secret.js';
import type { ChangingTools } from '../../core/tools.js';
import { openrouter as api } from '../apis/openrouter.js';
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
import { bodyOf, ended, everyRow, isId, refusalIn } from './replies.js';
import { unlisted } from './unlisted.js';

const AT = 'https://openrouter.ai';
const PATH = '/api/v1/keys';

const account = z.strictObject({
  workspace: z
    .guid()
    .optional()
    .describe(
      'Id of the workspace that the key is in, by which no key of another account is taken for an admin of this one. By default, the default one.',
    ),
});
type Account = z.output<typeof account>;

const Row = z.object({
  hash: z.string(),
  name: z.string(),
  disabled: z.boolean(),
  created_at: isoDate,
  expires_at: isoDate.nullish(),
  limit: z.number().nullable(),
  limit_reset: z.string().nullish(),
  include_byok_in_limit: z.boolean().optional(),
  workspace_id: z.string().optional(),
});

/** Pages have 100 at the most, and the last one may be as long. https://openrouter.ai/docs/api/api-reference/api-keys/list */
const Rows = z
  .object({ data: z.array(Row) })
  .transform(({ data }) => ({ rows: data, next: data.length === 0 ? undefined : 'more' }));

const Created = z.object({ key: z.string().min(20), data: Row.pick({ hash: true, created_at: true }) });

const Deleted = z.object({ deleted: z.literal(true) });

/** https://openrouter.ai/docs/api/reference/errors-and-debugging */
const Failure = z.object({ error: z.object({ code: z.number(), message: z.string() }) });

export const openrouter: Issuer = defineIssuer<Account>({
  id: 'openrouter',
  title: 'OpenRouter: API keys',
  provider: 'openrouter',
  docs: [
    'https://openrouter.ai/docs/guides/overview/auth/management-api-keys',
    'https://openrouter.ai/docs/api/api-reference/api-keys/create-keys',
    'https://openrouter.ai/docs/api/api-reference/api-keys/delete-keys',
  ],
  account,
  destinations: () => api.hosts,
  admin: 'a management API key of the account, which can call no model',
  parts: ['token'],
  labelled: (label) => label,
  list,
  test: async ({ token }, { admin }, tools) =>
    inspected(api, { kind: 'openrouter-api-key', value: token!, at: AT, admin }, tools),
  mint,
  revoke,
});

/** A new key may spend what the one in use may, so that one has to be known. */
async function mint(order: Order, access: Access<Account>, tools: ChangingTools): Promise<Minting> {
  const current = (await rowsOf(access, tools)).find(({ hash }) => hash === order.current);
  if (current === undefined)
    return refused('the key in use is none of the workspace’s, so its limits are unknown');
  const { limit, limit_reset, include_byok_in_limit } = current;
  const { workspace } = access.account;
  const reply = await tools.change({
    method: 'POST',
    at: AT,
    path: PATH,
    headers: { ...bearer({ value: access.admin }), 'content-type': 'application/json' },
    body: JSON.stringify({
      name: order.label,
      limit,
      limit_reset,
      include_byok_in_limit,
      ...(workspace !== undefined && { workspace_id: workspace }),
    }),
  });
  const refusal = refusalIn(reply, Failure);
  if (refusal !== undefined) return refusal;
  const { key, data } = bodyOf(reply, Created, 201);
  const token = Secret.of(key, [...api.hosts, ...order.audience]);
  return { answer: 'minted', id: data.hash, parts: { token }, createdAt: data.created_at };
}

async function revoke(id: string, access: Access<Account>, tools: ChangingTools): Promise<Revocation> {
  if (!isId(id)) return refused('that is no id of a key');
  const headers = bearer({ value: access.admin });
  const reply = await tools.change({ method: 'DELETE', at: AT, path: `${PATH}/${id}`, headers });
  const revocation = ended(reply, {
    done: { status: 200, body: Deleted },
    // https://openrouter.ai/docs/api/api-reference/api-keys/delete-keys: the key does not exist. Nor does one of another account’s.
    gone: { status: 404, body: Failure },
    error: Failure,
  });
  return unlisted(id, revocation, () => list(access, tools));
}

async function list(access: Access<Account>, tools: ChangingTools): Promise<readonly Key[]> {
  return (await rowsOf(access, tools)).map((row) => keyOf(row, tools.now));
}

/** What is asked of a workspace of another account is not documented: each row says which one it is in. */
async function rowsOf({ account: { workspace }, admin }: Access<Account>, tools: ChangingTools) {
  const filter = workspace === undefined ? '' : `&workspace_id=${workspace}`;
  const rows = await everyRow((_, offset) => {
    const path = `${PATH}?include_disabled=true&offset=${offset}${filter}`;
    return tools.ask({ at: AT, path, headers: bearer({ value: admin }) });
  }, Rows);
  const isElsewhere = ({ workspace_id: where = workspace }: z.output<typeof Row>) =>
    where?.toLowerCase() !== workspace?.toLowerCase();
  if (workspace !== undefined && rows.some(isElsewhere))
    throw new Unanswered('refused', 'the admin is shown keys of another workspace');
  return rows;
}

function keyOf({ hash, name, created_at, disabled, expires_at }: z.output<typeof Row>, now: Date): Key {
  const isOver = expires_at != null && expires_at <= now;
  return {
    id: hash,
    label: name,
    createdAt: created_at,
    lastUsedAt: undefined,
    isLive: !disabled && !isOver,
  };
}
