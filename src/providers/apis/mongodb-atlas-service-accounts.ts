import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { type Inspection, live, Unanswered } from '../../core/inspection.js';
import { Secret, secretText } from '../../core/secret.js';
import type { HttpRequest, Tools } from '../../core/tools.js';
import type { Asked, Inspector } from './api.js';
import { basicAuth } from './basic-auth.js';
import { homeOf } from './mongodb-atlas-home.js';
import { answerTo } from './probe.js';
import { only, told, usedBefore } from './stronger.js';
import { atInstance } from './usual-instance.js';

/** https://www.rfc-editor.org/rfc/rfc6749#section-5.2 */
const invalidClient = z.object({ error: z.literal('invalid_client') });

/** https://www.mongodb.com/docs/mcp-server/remote-mcp/rate-limits/ */
const tooManyTokens = z.object({
  error: z.literal('access_denied'),
  error_description: z.string().startsWith('Access Token limit reached'),
});

export const Token = z.object({ access_token: z.string(), token_type: z.literal('Bearer') });

export const ofServiceAccounts: Inspector = {
  kinds: ['mongodb-atlas-service-account-secret'],
  docs: [
    'https://www.mongodb.com/docs/atlas/api/service-accounts/generate-oauth2-token/',
    'https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorgserviceaccount',
    'https://www.mongodb.com/docs/mcp-server/remote-mcp/rate-limits/',
  ],
  costs: 'takes one of the account’s 100 access tokens for an hour',
  inspect: async (asked, tools) => {
    const client = clientOf(asked);
    return atInstance(asked, homeOf(asked), async ({ origin }) => {
      const reply = await tools.ask(grant(origin, client, asked.value));
      const inspection = answerTo(reply, {
        live: { body: Token },
        limited: [{ status: 403, body: tooManyTokens }],
        dead: [{ status: 401, body: invalidClient }],
      });
      const token = Token.safeParse(reply.json);
      if (inspection.answer !== 'live' || !token.success) return inspection;
      const pass = Secret.of(token.data.access_token, [origin.slice('https://'.length)]);
      return withAge({ at: origin, client, pass }, asked.value, tools);
    });
  },
};

export function grant(at: string, client: string, secret: Secret): HttpRequest {
  return {
    method: 'POST',
    at,
    path: '/api/oauth/token',
    headers: {
      accept: 'application/json',
      authorization: basicAuth(client, secret),
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  };
}

interface Access {
  readonly at: string;
  readonly client: string;
  readonly pass: Secret;
}

const Organizations = z.object({ results: z.array(z.object({ id: z.string() })) });

export const Account = z.object({
  clientId: z.string(),
  secrets: z.array(
    z.object({
      id: z.string(),
      createdAt: isoDate,
      expiresAt: isoDate,
      lastUsedAt: isoDate.optional(),
      maskedSecretValue: z.string().optional(),
    }),
  ),
});

/** An account may read itself if its role lets it; which of its secrets it is, only what is not masked can say. */
async function withAge(access: Access, value: Secret, { ask, now }: Tools): Promise<Inspection> {
  const organizations = await told(ask(request(access, '/orgs?itemsPerPage=2')), Organizations);
  const organization = only(organizations?.results);
  if (organization === undefined) return live();
  const path = `/orgs/${encodeURIComponent(organization.id)}/serviceAccounts/${access.client}`;
  const account = await told(ask(request(access, path)), Account);
  if (account?.clientId !== access.client) return live();
  const own = only(account.secrets, ({ maskedSecretValue }) => fits(value, maskedSecretValue));
  if (own === undefined) return live();
  const { id, createdAt, expiresAt, lastUsedAt } = own;
  return live({ handle: id, createdAt, expiresAt, lastUsedAt: usedBefore(now, lastUsedAt) });
}

/** Whether a secret may be the one that Atlas shows so. */
export function fits(value: Secret, masked: string | undefined): boolean {
  const [before, after] = masked?.split(/[*•]+/) ?? [];
  if (before === undefined || after === undefined) return false;
  const literal = (text: string): string => text.replace(/[^\w]/g, '\\$&');
  return value.publicPart(new RegExp(`^${literal(before)}(.).*${literal(after)}$`)) !== undefined;
}

function request({ at, pass }: Access, path: string): HttpRequest {
  const headers = {
    accept: 'application/vnd.atlas.2024-08-05+json',
    authorization: secretText`Bearer ${pass}`,
  };
  return { at, path: `/api/atlas/v2${path}`, headers };
}

function clientOf({ other }: Asked): string {
  const names = ['MDB_MCP_API_CLIENT_ID', 'MONGODB_ATLAS_CLIENT_ID', 'ATLAS_CLIENT_ID'];
  const found = other(...names, 'mongodb-atlas-service-account-id')?.publicPart(/^(mdb_sa_id_[0-9a-f]{24})$/);
  if (found === undefined) throw new Unanswered('incomplete', 'MDB_MCP_API_CLIENT_ID');
  return found;
}
