import { z } from 'zod';
import { Secret } from '../../core/secret.js';
import type { ChangingTools } from '../../core/tools.js';
import { openai as api } from '../apis/openai.js';
import { inspected } from './inspected.js';
import { type Access, defineIssuer, type Issuer, type Revocation, refused } from './issuer.js';
import { changing, Failure, HOSTS, keyOf, listed, OPENAI, Row, Seconds, USAGE } from './openai-keys.js';
import { bodyOf, ended, isId, isListed, refusalIn } from './replies.js';

const account = z.strictObject({
  project: z
    .string()
    .regex(/^proj_\w{1,100}$/)
    .describe(
      'Id of the project that the key is for. Each new key has a service account of its own, which is a member of it.',
    ),
});
type Account = z.output<typeof account>;

/** https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/api_keys/methods/list */
const OwnedRow = Row.extend({
  owner: z.object({
    type: z.string(),
    service_account: z.object({ id: z.string(), name: z.string() }).nullish(),
  }),
});
type OwnedRow = z.output<typeof OwnedRow>;

const Created = z.object({
  id: z.string(),
  name: z.string(),
  api_key: z.object({
    id: z.string(),
    value: z.string().min(20),
    created_at: Seconds,
    expires_at: Seconds.nullish(),
  }),
});

export const openaiServiceAccount: Issuer = defineIssuer<Account>({
  id: 'openai-service-account',
  title: 'OpenAI: service accounts of a project, with one key each',
  provider: 'openai',
  docs: [
    'https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/service_accounts/methods/create',
    'https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/service_accounts/methods/delete',
    'https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/api_keys/methods/delete',
  ],
  account,
  destinations: () => HOSTS,
  admin: 'an admin API key of the organisation that may manage projects and API keys',
  parts: ['token'],
  usage: USAGE,
  labelled: (label) => label,
  list: async (access, tools) =>
    (await rowsOf(access, tools))
      .filter(({ owner }) => owner.service_account != null)
      .map((row) => keyOf(row, row.owner.service_account?.name, tools.now)),
  test: async ({ token }, { account: { project }, admin }, tools) =>
    inspected(
      api,
      { kind: 'openai-service-account-key', value: token!, at: OPENAI, account: { project }, admin },
      tools,
    ),
  mint: async ({ label, current, audience }, access, tools) => {
    const isOurs = (row: OwnedRow): boolean => row.id === current && row.owner.service_account != null;
    if (current !== undefined && !(await rowsOf(access, tools)).some(isOurs)) {
      return refused('the key in use is not of a service account of that project');
    }
    const path = `${pathOf(access)}/service_accounts`;
    const reply = await tools.change(changing('POST', path, access.admin, { name: label }));
    const refusal = refusalIn(reply, Failure);
    if (refusal !== undefined) return refusal;
    const { id, value, created_at, expires_at } = bodyOf(reply, Created).api_key;
    const token = Secret.of(value, [...HOSTS, ...audience]);
    return {
      answer: 'minted',
      id,
      parts: { token },
      createdAt: created_at,
      expiresAt: expires_at ?? undefined,
    };
  },
  revoke,
});

/** A key of a service account ends only with that, and all keys that it has end then: so it must have no other. */
async function revoke(id: string, access: Access<Account>, tools: ChangingTools): Promise<Revocation> {
  const rows = await rowsOf(access, tools);
  const own = rows.find((row) => row.id === id);
  if (own === undefined || !isListed(id, rows)) return { answer: 'gone' };
  const owner = own.owner.service_account?.id;
  if (owner === undefined || !isId(owner)) return refused('the key is not of a service account');
  const shared = rows.filter((row) => row.owner.service_account?.id === owner);
  if (shared.length > 1) return refused('the service account has other keys, which would end too');
  const path = `${pathOf(access)}/service_accounts/${owner}`;
  const done = z.object({ id: z.literal(owner), deleted: z.literal(true) });
  const reply = await tools.change(changing('DELETE', path, access.admin));
  return ended(reply, { done: { status: 200, body: done }, error: Failure });
}

function pathOf({ account: { project } }: Access<Account>): string {
  return `/v1/organization/projects/${project}`;
}

/** By default, keys whose owner has left the project are not listed. */
function rowsOf(access: Access<Account>, tools: ChangingTools): Promise<readonly OwnedRow[]> {
  return listed(
    `${pathOf(access)}/api_keys?limit=100&owner_project_access=any`,
    OwnedRow,
    access.admin,
    tools,
  );
}
