import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { live } from '../../core/inspection.js';
import { Secret } from '../../core/secret.js';
import type { ChangingTools } from '../../core/tools.js';
import { bearer } from '../apis/probe.js';
import { only } from '../apis/stronger.js';
import { supabase as api } from '../apis/supabase.js';
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
import { bodyOf, endedByList, isId, refusalIn } from './replies.js';

const AT = 'https://api.supabase.com';

const account = z.strictObject({
  project: z
    .string()
    .regex(/^[a-z]{20}$/)
    .describe('Reference of the project, as its URL has it: https://REFERENCE.supabase.co.'),
});
type Account = z.output<typeof account>;

/** https://supabase.com/docs/reference/api/v1-get-project-api-keys: publishable and legacy ones are on the same list. */
const Row = z.object({
  id: z.string().nullish(),
  type: z.string().nullish(),
  name: z.string(),
  prefix: z.string().nullish(),
  inserted_at: isoDate.nullish(),
  secret_jwt_template: z.record(z.string(), z.unknown()).nullish(),
});
type Row = z.output<typeof Row> & { readonly id: string };

const Created = Row.extend({ id: z.string(), api_key: z.string().regex(/^sb_secret_/) });

const Failure = z.object({ message: z.string() });

/** Lower case and `_` alone, at most 64. https://supabase.com/docs/reference/api/v1-create-project-api-key */
function nameOf(label: string): string {
  return label.toLowerCase().replace(/[^a-z0-9]/g, '_');
}

export const supabase: Issuer = defineIssuer<Account>({
  id: 'supabase',
  title: 'Supabase: secret keys of a project',
  provider: 'supabase',
  docs: [
    'https://supabase.com/docs/guides/api/api-keys',
    'https://supabase.com/docs/reference/api/v1-create-project-api-key',
    'https://supabase.com/docs/reference/api/v1-delete-project-api-key',
  ],
  account,
  // What a project’s functions see of a request is seen by who owns the key.
  destinations: ({ project }) => ['api.supabase.com', `${project}.supabase.co`],
  admin: 'a personal access token that may read and write the API keys of the project',
  parts: ['token'],
  labelled: nameOf,
  list: async (access, tools) =>
    (await rowsOf(access, tools)).map(({ id, name, inserted_at }) => ({
      id,
      label: name,
      createdAt: inserted_at ?? undefined,
      lastUsedAt: undefined,
      isLive: true,
    })),
  test,
  mint,
  revoke,
});

async function test(
  { token }: Parts,
  access: Access<Account>,
  tools: ChangingTools,
): ReturnType<Issuer['test']> {
  const at = `https://${access.account.project}.supabase.co`;
  const texts = { SUPABASE_URL: at };
  const inspection = await inspected(api, { kind: 'supabase-secret-key', value: token!, at, texts }, tools);
  if (inspection.answer !== 'live') return inspection;
  const shown = token!.publicPart(/^(?:sb_secret_)?([\w-]{5})/);
  const row = only(await rowsOf(access, tools), ({ prefix }) => prefix?.replace(/^sb_secret_/, '') === shown);
  return live({ ...inspection.facts, handle: row?.id, createdAt: row?.inserted_at ?? undefined });
}

function pathOf({ account: { project } }: Access<Account>): string {
  return `/v1/projects/${project}/api-keys`;
}

/** Without values, which the list would tell as well. */
async function rowsOf(access: Access<Account>, { ask }: ChangingTools): Promise<readonly Row[]> {
  const request = {
    at: AT,
    path: `${pathOf(access)}?reveal=false`,
    headers: bearer({ value: access.admin }),
  };
  const rows = bodyOf(await ask(request), z.array(Row));
  return rows.flatMap((row) => (row.type === 'secret' && row.id != null ? [{ ...row, id: row.id }] : []));
}

/** A new key stands for the role that the one in use stands for. */
async function mint(order: Order, access: Access<Account>, tools: ChangingTools): Promise<Minting> {
  const current = (await rowsOf(access, tools)).find(({ id }) => id === order.current);
  if (current === undefined)
    return refused('the key in use is no secret key of the project, so its role is unknown');
  const { secret_jwt_template } = current;
  const reply = await tools.change({
    method: 'POST',
    at: AT,
    path: `${pathOf(access)}?reveal=true`,
    headers: { ...bearer({ value: access.admin }), 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'secret',
      name: nameOf(order.label),
      ...(secret_jwt_template != null && { secret_jwt_template }),
    }),
  });
  const refusal = refusalIn(reply, Failure);
  if (refusal !== undefined) return refusal;
  const { id, api_key, inserted_at } = bodyOf(reply, Created, 201);
  const { project } = access.account;
  const token = Secret.of(api_key, ['api.supabase.com', `${project}.supabase.co`, ...order.audience]);
  return { answer: 'minted', id, parts: { token }, createdAt: inserted_at ?? undefined };
}

/** Its reply is that to a look at the key, which proves nothing. */
async function revoke(id: string, access: Access<Account>, tools: ChangingTools): Promise<Revocation> {
  if (!isId(id)) return refused('that is no id of a key');
  const headers = bearer({ value: access.admin });
  return endedByList(
    id,
    () => rowsOf(access, tools),
    () => tools.change({ method: 'DELETE', at: AT, path: `${pathOf(access)}/${id}?reveal=false`, headers }),
    Failure,
  );
}
