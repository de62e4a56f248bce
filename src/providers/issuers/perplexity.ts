import { z } from 'zod';
import { unixSeconds } from '../../core/dates.js';
import type { Inspection } from '../../core/inspection.js';
import { Secret, secretText } from '../../core/secret.js';
import type { ChangeRequest, ChangingTools } from '../../core/tools.js';
import { perplexity as api } from '../apis/perplexity.js';
import { bearer } from '../apis/probe.js';
import { marked, markOf } from './hashed.js';
import { inspected } from './inspected.js';
import {
  type Access,
  defineIssuer,
  type Issuer,
  type Minting,
  type Order,
  type Parts,
  type Revocation,
} from './issuer.js';
import { bodyOf, refusalIn, strange } from './replies.js';

const AT = 'https://api.perplexity.ai';

const account = z.strictObject({});
type Account = z.output<typeof account>;

/** https://docs.perplexity.ai/openapi-auth.json */
const Created = z.object({
  auth_token: z.string().regex(/^pplx-\w{20,}$/),
  created_at_epoch_seconds: unixSeconds.optional(),
});

/** Not documented but for its status; in any other form it says nothing here. https://docs.perplexity.ai/docs/sdk/error-handling */
const Failure = z.object({ error: z.object({ type: z.string(), message: z.string() }) });

export const perplexity: Issuer = defineIssuer<Account>({
  id: 'perplexity',
  title: 'Perplexity: API keys',
  provider: 'perplexity',
  docs: [
    'https://docs.perplexity.ai/docs/admin/api-key-management',
    'https://docs.perplexity.ai/api-reference/generate-auth-token-post',
    'https://docs.perplexity.ai/api-reference/revoke-auth-token-post',
  ],
  account,
  destinations: () => api.hosts,
  admin: 'an API key of the same API group',
  self: 'any API key makes another one of its API group',
  parts: ['token'],
  test,
  mint,
  revokeValue,
});

/** Perplexity gives its keys no ids. */
async function test({ token }: Parts, _: Access<Account>, tools: ChangingTools): Promise<Inspection> {
  return marked(await inspected(api, { kind: 'perplexity-api-key', value: token!, at: AT }, tools), token!);
}

function posted(path: string, admin: Secret, body: string | Secret): ChangeRequest {
  const headers = { ...bearer({ value: admin }), 'content-type': 'application/json' };
  return { method: 'POST', at: AT, path, headers, body };
}

async function mint(
  { label, audience }: Order,
  { admin }: Access<Account>,
  { change }: ChangingTools,
): Promise<Minting> {
  const reply = await change(posted('/generate_auth_token', admin, JSON.stringify({ token_name: label })));
  const refusal = refusalIn(reply, Failure);
  if (refusal !== undefined) return refusal;
  const { auth_token, created_at_epoch_seconds } = bodyOf(reply, Created);
  const token = Secret.of(auth_token, [...api.hosts, ...audience]);
  return { answer: 'minted', id: markOf(token), parts: { token }, createdAt: created_at_epoch_seconds };
}

/** What the reply says beside its status is not documented, nor what becomes of a key that is dead already: the key itself has to show it. */
async function revokeValue(
  { token }: Parts,
  access: Access<Account>,
  tools: ChangingTools,
): Promise<Revocation> {
  const isDead = async (): Promise<boolean> =>
    (await test({ token: token! }, access, tools)).answer === 'dead';
  if (await isDead()) return { answer: 'gone' };
  const body = secretText`{"auth_token":${token!.derive((value) => JSON.stringify(value))}}`;
  const reply = await tools.change(posted('/revoke_auth_token', access.admin, body));
  const refusal = refusalIn(reply, Failure);
  if (refusal !== undefined) return refusal;
  if (reply.status !== 200 || !(await isDead())) throw strange(reply);
  return { answer: 'revoked' };
}
