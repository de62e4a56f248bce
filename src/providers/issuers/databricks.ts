import { z } from 'zod';
import { unixMillis } from '../../core/dates.js';
import { Unanswered } from '../../core/inspection.js';
import { Secret } from '../../core/secret.js';
import type { ChangingTools, HttpRequest } from '../../core/tools.js';
import { databricks as api } from '../apis/databricks.js';
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
import { host, placeOf } from './place.js';
import { bodyOf, ended, isId, refusalIn } from './replies.js';

const account = z.strictObject({
  host: host().describe('Host of the workspace: `dbc-a1b2c3d4-e5f6.cloud.databricks.com`.'),
  scopes: z
    .array(z.string().regex(/^[\w.:*-]{1,100}$/))
    .min(1)
    .optional()
    .describe('What a new token may be used for. By default the same as the one in use.'),
});
type Account = z.output<typeof account>;

/** https://databricks.github.io/sdk-js/api/interfaces/_databricks_sdk-tokens.v1.PublicTokenInfo.html */
const Row = z.object({
  token_id: z.string(),
  comment: z.string().optional(),
  creation_time: unixMillis,
  expiry_time: z.number(),
  scopes: z.array(z.string()).optional(),
});

/** There is one at least: that which asks. */
const Rows = z.object({ token_infos: z.array(Row).min(1) });

const Created = z.object({ token_value: z.string().min(20), token_info: Row });

const Failure = z.object({ error_code: z.string(), message: z.string() });

const failed = <Code extends string>(code: Code) => Failure.extend({ error_code: z.literal(code) });

/** https://docs.databricks.com/dev-tools/cli/reference/tokens-commands names both codes. */
const Full = failed('QUOTA_EXCEEDED');
const gone = { status: 404, body: failed('RESOURCE_DOES_NOT_EXIST') };

export const databricks: Issuer = defineIssuer<Account>({
  id: 'databricks',
  title: 'Databricks: personal access tokens',
  provider: 'databricks',
  docs: [
    'https://docs.databricks.com/api/workspace/tokens/create',
    'https://docs.databricks.com/api/workspace/tokens/list',
    'https://docs.databricks.com/api/workspace/tokens/delete',
    'https://learn.microsoft.com/en-us/azure/databricks/dev-tools/auth/pat',
  ],
  account,
  destinations: ({ host: name }) => placeOf(name).destinations,
  admin: 'a token of the same user; one that is limited to scopes needs `authentication` among them',
  self: 'a token makes others of its user, unless it is limited to scopes without `authentication`',
  parts: ['token'],
  labelled: (label) => label,
  list: async (access, tools) => (await rowsOf(access, tools)).map((row) => keyOf(row, tools.now)),
  test: async ({ token }, { account: { host: name } }, tools) =>
    inspected(api, { kind: 'databricks-personal-token', value: token!, at: placeOf(name).at }, tools),
  mint,
  revoke,
});

/** Where none is said, tokens live for as long as the workspace lets them: for two years at the most. */
async function mint(
  { label, until, audience, current }: Order,
  access: Access<Account>,
  tools: ChangingTools,
): Promise<Minting> {
  const own = (await rowsOf(access, tools)).find(({ token_id }) => token_id === current);
  const { host: name, scopes = own?.scopes } = access.account;
  if (own === undefined && scopes === undefined)
    return refused('what a new token may do is that of the one in use, which is not known');
  const seconds = Math.ceil((until.getTime() - tools.now.getTime()) / 1000);
  const reply = await tools.change({
    ...request(access, '/create'),
    method: 'POST',
    body: JSON.stringify({
      comment: label,
      lifetime_seconds: seconds,
      ...(scopes !== undefined && scopes.length > 0 && { scopes }),
    }),
  });
  const refusal = refusalIn(reply, Failure);
  if (refusal !== undefined && Full.safeParse(reply.json).success)
    return { answer: 'full', detail: 'the user has as many tokens as there may be' };
  if (refusal !== undefined) return refusal;
  const { token_value, token_info: made } = bodyOf(reply, Created);
  // Older workspaces know no scopes: a token without them would do more.
  const ordered = scopes ?? [];
  const isAsOrdered =
    ordered.length === (made.scopes?.length ?? 0) && ordered.every((scope) => made.scopes?.includes(scope));
  if (!isAsOrdered) throw new Unanswered('unexpected-reply', 'the new token has other scopes');
  return {
    answer: 'minted',
    id: made.token_id,
    parts: { token: Secret.of(token_value, [...placeOf(name).destinations, ...audience]) },
    createdAt: made.creation_time,
    expiresAt: endOf(made),
  };
}

async function revoke(id: string, access: Access<Account>, { change }: ChangingTools): Promise<Revocation> {
  if (!isId(id)) return refused('that is no id of a token');
  const body = JSON.stringify({ token_id: id });
  const reply = await change({ ...request(access, '/delete'), method: 'POST', body });
  return ended(reply, { done: { status: 200, body: z.strictObject({}) }, gone, error: Failure });
}

async function rowsOf(access: Access<Account>, { ask }: ChangingTools) {
  return bodyOf(await ask(request(access, '/list')), Rows).token_infos;
}

function request(
  { account: { host: name }, admin }: Access<Account>,
  path: string,
): Omit<HttpRequest, 'method'> {
  const headers = { ...bearer({ value: admin }), 'content-type': 'application/json' };
  return { at: placeOf(name).at, path: `/api/2.0/token${path}`, headers };
}

/** -1: never. */
function endOf({ expiry_time }: z.output<typeof Row>): Date | undefined {
  return expiry_time === -1 ? undefined : unixMillis.parse(expiry_time);
}

function keyOf(row: z.output<typeof Row>, now: Date): Key {
  const end = endOf(row);
  return {
    id: row.token_id,
    label: row.comment,
    createdAt: row.creation_time,
    lastUsedAt: undefined,
    isLive: end === undefined || end > now,
  };
}
