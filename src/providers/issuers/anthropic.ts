import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import type { Secret } from '../../core/secret.js';
import type { ChangingTools, HttpRequest } from '../../core/tools.js';
import { anthropic as api } from '../apis/anthropic.js';
import { inspected } from './inspected.js';
import { type Access, defineIssuer, type Issuer, type Key, refused } from './issuer.js';
import { endedByList, everyRow, isId } from './replies.js';

const AT = 'https://api.anthropic.com';
const PATH = '/v1/organizations/api_keys';

const account = z.strictObject({
  workspace: z
    .string()
    .regex(/^wrkspc_\w{1,100}$/)
    .describe('Id of the workspace that the key is in; the default one has an id as well.'),
});
type Account = z.output<typeof account>;

/** https://platform.claude.com/docs/en/api/organization/api_keys */
const Row = z.object({ id: z.string(), name: z.string(), status: z.string(), created_at: isoDate });

const Rows = z
  .object({ data: z.array(Row), has_more: z.boolean(), last_id: z.string().nullable() })
  .transform(({ data, has_more, last_id }) => ({
    rows: data,
    ...(has_more && last_id !== null ? { next: last_id } : {}),
  }));

const Failure = z.object({ type: z.literal('error'), error: z.object({ type: z.string() }) });

/** No program can make one; the administrator's key can switch one off, which can be switched on again until it is archived. */
export const anthropic: Issuer = defineIssuer<Account>({
  id: 'anthropic',
  title: 'Anthropic: API keys of workspaces',
  provider: 'anthropic',
  docs: [
    'https://platform.claude.com/docs/en/api/organization/api_keys',
    'https://platform.claude.com/docs/en/api/cli/organization/api_keys/update.md',
  ],
  account,
  destinations: () => ['api.anthropic.com'],
  admin: 'an Admin API key of the organisation',
  parts: ['token'],
  list,
  test: async ({ token }, { admin }, tools) =>
    inspected(api, { kind: 'anthropic-api-key', value: token!, at: AT, admin }, tools),
  byHand: {
    url: 'https://console.anthropic.com/settings/keys',
    steps: ['Choose the workspace that the key in use is in, and create a key there.', 'Copy the key.'],
  },
  revoke: async (id, access, tools) =>
    isId(id)
      ? endedByList(
          id,
          async () => (await list(access, tools)).filter(({ isLive }) => isLive),
          async () =>
            tools.change({
              ...request(access.admin, `/${id}`, { 'content-type': 'application/json' }),
              method: 'POST',
              body: JSON.stringify({ status: 'inactive' }),
            }),
          Failure,
        )
      : refused('that is no id of a key'),
});

async function list(
  { account: { workspace }, admin }: Access<Account>,
  { ask }: ChangingTools,
): Promise<readonly Key[]> {
  const rows = await everyRow((after) => {
    const page = after === undefined ? '' : `&after_id=${encodeURIComponent(after)}`;
    return ask(request(admin, `?limit=1000&workspace_id=${workspace}${page}`));
  }, Rows);
  return rows.map(({ id, name, status, created_at }) => ({
    id,
    label: name,
    createdAt: created_at,
    lastUsedAt: undefined,
    isLive: status === 'active',
  }));
}

function request(
  admin: Secret,
  path: string,
  more: Readonly<Record<string, string>> = {},
): Omit<HttpRequest, 'method'> {
  const headers = {
    accept: 'application/json',
    'anthropic-version': '2023-06-01',
    'x-api-key': admin,
    ...more,
  };
  return { at: AT, path: `${PATH}${path}`, headers };
}
