import { z } from 'zod';
import { Unanswered } from '../../core/inspection.js';
import { Secret } from '../../core/secret.js';
import type { ChangingTools } from '../../core/tools.js';
import { pinecone as api } from '../apis/pinecone.js';
import { bearer } from '../apis/probe.js';
import { inspected } from './inspected.js';
import {
  type Access,
  defineIssuer,
  type Issuer,
  type Minting,
  type Order,
  type Revocation,
  refused,
} from './issuer.js';
import { bodyOf, endedByList, isId, isReply, refusalIn } from './replies.js';

const AT = 'https://api.pinecone.io';
const LOGIN = 'https://login.pinecone.io';
const HOSTS = ['api.pinecone.io', 'login.pinecone.io'];

const account = z.strictObject({
  project: z.guid().describe('Id of the project whose keys they are.'),
});
type Account = z.output<typeof account>;

/** https://github.com/pinecone-io/pinecone-api/blob/main/2025-10/admin_2025-10.oas.yaml */
const Row = z.object({ id: z.string(), name: z.string(), roles: z.array(z.string()) });
const Rows = z.object({ data: z.array(Row) });
const Created = z.object({ key: Row, value: z.string().min(20) });
const Failure = z.object({ error: z.object({ code: z.string(), message: z.string() }) });
const NoQuota = z.object({ error: z.object({ code: z.enum(['QUOTA_EXCEEDED', 'RESOURCE_EXHAUSTED']) }) });

/** https://github.com/pinecone-io/pinecone-api/blob/main/2025-10/oauth_2025-10.oas.yaml */
const Token = z.object({ access_token: z.string().min(1), token_type: z.literal('Bearer') });

export const pinecone: Issuer = defineIssuer<Account>({
  id: 'pinecone',
  title: 'Pinecone: API keys of a project',
  provider: 'pinecone',
  docs: [
    'https://docs.pinecone.io/reference/api/2025-10/admin/create_api_key',
    'https://docs.pinecone.io/reference/api/2025-10/admin/delete_api_key',
    'https://docs.pinecone.io/guides/organizations/manage-service-accounts',
  ],
  account,
  destinations: () => HOSTS,
  admin:
    'a service account of the organisation that may manage the project’s API keys, as its client id and its client secret with a colon in between',
  parts: ['token'],
  labelled: (label) => label,
  list: async (access, tools) =>
    (await rowsOf(access, await login(access, tools), tools)).map(({ id, name }) => ({
      id,
      label: name,
      createdAt: undefined,
      lastUsedAt: undefined,
      isLive: true,
    })),
  test: async ({ token }, _, tools) =>
    inspected(api, { kind: 'pinecone-api-key', value: token!, at: AT }, tools),
  mint,
  revoke,
});

type Headers = Readonly<Record<string, string | Secret>>;

/** What the calls are made with; it ends by itself. */
async function login({ admin }: Access<Account>, { ask }: ChangingTools): Promise<Headers> {
  if (admin.publicPart(/^([^:\s]+):\S+$/) === undefined) {
    throw new Unanswered('incomplete', 'the admin is no client id and client secret with a colon in between');
  }
  const version = { 'x-pinecone-api-version': '2025-10' };
  const reply = await ask({
    method: 'POST',
    at: LOGIN,
    path: '/oauth/token',
    headers: { ...version, 'content-type': 'application/json' },
    body: admin.derive((text) => {
      const [, id, secret] = /^([^:]+):(.+)$/.exec(text) ?? [];
      const audience = 'https://api.pinecone.io/';
      return JSON.stringify({
        grant_type: 'client_credentials',
        client_id: id,
        client_secret: secret,
        audience,
      });
    }),
  });
  const token = Secret.of(bodyOf(reply, Token).access_token, HOSTS);
  return { ...version, ...bearer({ value: token }) };
}

async function rowsOf({ account: { project } }: Access<Account>, headers: Headers, { ask }: ChangingTools) {
  // Not in pages.
  return bodyOf(await ask({ at: AT, path: `/admin/projects/${project}/api-keys`, headers }), Rows).data;
}

/** A new key has the roles of the one in use. */
async function mint(order: Order, access: Access<Account>, tools: ChangingTools): Promise<Minting> {
  const headers = await login(access, tools);
  const current = (await rowsOf(access, headers, tools)).find(({ id }) => id === order.current);
  if (current === undefined)
    return refused('the key in use is none of the project’s, so its roles are unknown');
  const reply = await tools.change({
    method: 'POST',
    at: AT,
    path: `/admin/projects/${access.account.project}/api-keys`,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ name: order.label, roles: current.roles }),
  });
  if (isReply(reply, 403, NoQuota)) return { answer: 'full', detail: 'the project may have no more keys' };
  const refusal = refusalIn(reply, Failure);
  if (refusal !== undefined) return refusal;
  const { key, value } = bodyOf(reply, Created, 201);
  return { answer: 'minted', id: key.id, parts: { token: Secret.of(value, [...HOSTS, ...order.audience]) } };
}

async function revoke(id: string, access: Access<Account>, tools: ChangingTools): Promise<Revocation> {
  if (!isId(id)) return refused('that is no id of a key');
  const headers = await login(access, tools);
  // The call takes a key of any project; only one of this one’s is ended.
  return endedByList(
    id,
    () => rowsOf(access, headers, tools),
    () => tools.change({ method: 'DELETE', at: AT, path: `/admin/api-keys/${id}`, headers }),
    Failure,
  );
}
