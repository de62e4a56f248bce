import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { type Facts, type Inspection, live, undocumented, unknown } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';
import type { HttpRequest, Reply, Tools } from '../../core/tools.js';
import type { Asked, Inspector, ProviderApi } from './api.js';
import { GATEWAY, isForConfluence, jiraOf, siteOf, userOf } from './atlassian-site.js';
import { basicAuth } from './basic-auth.js';
import { answerTo, bearer, isStrange, type Probe } from './probe.js';
import { only, told, usedBefore } from './stronger.js';

const ofAccounts: Inspector = {
  kinds: ['atlassian-api-token', 'atlassian-legacy-api-token', 'atlassian-access-token'],
  docs: [
    'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-myself/#api-rest-api-3-myself-get',
    'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
    'https://developer.atlassian.com/cloud/admin/user-management/rest/api-group-api-tokens/',
    'https://developer.atlassian.com/cloud/admin/organization/rest/api-group-orgs/#api-v1-orgs-get',
  ],
  inspect: async (asked, tools) =>
    asked.kind === 'atlassian-access-token'
      ? ofOrganisation(asked, tools)
      : ofJira(await ofUser(asked, tools), asked),
};

export const atlassian: ProviderApi = {
  id: 'atlassian',
  hosts: ['*.atlassian.net', 'api.atlassian.com'],
  admin: 'an API key of the organisation that manages the accounts, for the host `api.atlassian.com`',
  inspectors: [ofAccounts],
};

const Organisations = z.object({ data: z.array(z.object({ id: z.string() })) });

/** Bitbucket’s access tokens have the same format, and are unknown here: a refusal says nothing. */
async function ofOrganisation(asked: Asked, { ask }: Tools): Promise<Inspection> {
  const reply = await ask({ at: GATEWAY, path: '/admin/v1/orgs', headers: bearer(asked) });
  return answerTo(reply, { live: { body: Organisations }, dead: [] });
}

const Myself = z.object({ accountId: z.string() });

const refused = (message: z.ZodType): z.ZodType => z.object({ code: z.literal(401), message });

const replies: Pick<Probe<z.output<typeof Myself>>, 'live' | 'limited' | 'dead'> = {
  live: { body: Myself },
  limited: [{ status: 401, body: refused(z.string().regex(/scope does not match/)) }],
  // "Returned if the authentication credentials are incorrect or missing."
  dead: [{ status: 401, body: refused(z.literal('Unauthorized')) }],
};

const Tenant = z.object({ cloudId: z.string() });

/** A site refuses tokens with scopes, which are for the gateway; the gateway refuses those without. One that both refuse is invalid. */
async function ofUser(asked: Asked, tools: Tools): Promise<Inspection> {
  const user = userOf(asked);
  const authorization = basicAuth(user, asked.value);
  const { at, isGateway } = siteOf(asked);
  const reply = await tools.ask(myself(at, authorization));
  if (reply.status !== 401 || isGateway) return answerOf(reply, asked, tools);
  const tenant = await told(tools.ask({ at, path: '/_edge/tenant_info' }), Tenant);
  if (tenant === undefined) return undocumented(reply);
  return answerOf(await tools.ask(myself(jiraOf(tenant.cloudId), authorization)), asked, tools);
}

function ofJira(inspection: Inspection, asked: Asked): Inspection {
  return isStrange(inspection) && isForConfluence(asked)
    ? unknown('refused', 'Jira does not know it, and Confluence is not asked')
    : inspection;
}

function myself(at: string, authorization: Secret): HttpRequest {
  return { at, path: '/rest/api/3/myself', headers: { accept: 'application/json', authorization } };
}

async function answerOf(reply: Reply, asked: Asked, tools: Tools): Promise<Inspection> {
  const inspection = answerTo(reply, replies);
  const account = Myself.safeParse(reply.json).data?.accountId;
  if (inspection.answer !== 'live' || account === undefined) return inspection;
  return live(await known(account, asked, tools));
}

const Tokens = z.array(
  z.object({
    id: z.string(),
    createdAt: isoDate,
    lastAccess: isoDate.nullish(),
    expiry: isoDate.nullish(),
  }),
);

/** Nothing ties the list to a token but its account: of the tokens that have not ended, it must be the only one. */
async function known(account: string, { admin }: Asked, { ask, now }: Tools): Promise<Facts> {
  if (admin?.at !== GATEWAY) return {};
  const path = `/users/${encodeURIComponent(account)}/manage/api-tokens`;
  const headers = bearer({ value: admin.secret });
  const tokens = await told(ask({ at: admin.at, path, headers }), Tokens);
  const token = only(tokens, ({ expiry }) => !expiry || expiry > now);
  if (token === undefined) return {};
  return {
    handle: token.id,
    createdAt: token.createdAt,
    expiresAt: token.expiry ?? undefined,
    lastUsedAt: usedBefore(now, token.lastAccess),
  };
}
