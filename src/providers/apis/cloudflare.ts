import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { dead, type Facts, type Inspection, live, Unanswered, unknown } from '../../core/inspection.js';
import type { Tools } from '../../core/tools.js';
import type { Asked, Inspector, ProviderApi } from './api.js';
import { answerTo, bearer, type DocumentedDeath, isStrange, probe } from './probe.js';
import { told, usedBefore } from './stronger.js';

const API = 'https://api.cloudflare.com';

/** The variables of Wrangler and of the MCP servers: https://developers.cloudflare.com/workers/wrangler/system-environment-variables/ */
const ACCOUNT = ['CLOUDFLARE_ACCOUNT_ID', 'CF_ACCOUNT_ID'];
const EMAIL = ['CLOUDFLARE_EMAIL', 'CLOUDFLARE_API_EMAIL', 'CF_API_EMAIL', 'CF_EMAIL', 'X_AUTH_EMAIL'];

/** https://developers.cloudflare.com/fundamentals/api/troubleshooting/ */
function failure(code: number, message: string): z.ZodType {
  const error = z.object({ code: z.literal(code), message: z.literal(message) });
  return z.object({ success: z.literal(false), errors: z.tuple([error]) });
}

const Verified = z.object({
  result: z.object({
    id: z.string(),
    status: z.enum(['active', 'disabled', 'expired']),
    expires_on: isoDate.optional(),
  }),
});

const Known = z.object({
  result: z.object({
    id: z.string(),
    issued_on: isoDate.optional(),
    modified_on: isoDate.optional(),
    last_used_on: isoDate.nullable().optional(),
  }),
});

const invalid: DocumentedDeath = { status: 401, body: failure(1000, 'Invalid API Token') };

const ofTokens: Inspector = {
  kinds: ['cloudflare-user-token', 'cloudflare-account-token', 'cloudflare-token-legacy'],
  docs: [
    'https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/verify/',
    'https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/methods/verify/',
    'https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/get/',
  ],
  inspect: async (asked, tools) => {
    if (asked.kind === 'cloudflare-account-token') return ofAccount(asked, tools);
    const inspection = await verified('/client/v4/user/tokens', asked, tools);
    // An account's token is none of a user's, and looked the same before there were prefixes.
    return isStrange(inspection) && asked.kind === 'cloudflare-token-legacy'
      ? ofAccount(asked, tools)
      : inspection;
  },
};

const ofUsers = probe({
  kinds: ['cloudflare-global-key', 'cloudflare-global-key-legacy'],
  docs: [
    'https://developers.cloudflare.com/fundamentals/api/get-started/keys/',
    'https://developers.cloudflare.com/api/resources/user/methods/get/',
  ],
  request: ({ value, text }) => {
    const email = text(...EMAIL);
    if (email === undefined) throw new Unanswered('incomplete', EMAIL[0]);
    return {
      at: API,
      path: '/client/v4/user',
      headers: { accept: 'application/json', 'x-auth-email': email, 'x-auth-key': value },
    };
  },
  live: { body: z.object({ success: z.literal(true), result: z.object({ id: z.string() }) }) },
  dead: [400, 403].map((status) => ({ status, body: failure(9103, 'Unknown X-Auth-Key or X-Auth-Email') })),
});

const ofLogins = probe({
  kinds: ['cloudflare-oauth-token'],
  docs: ['https://developers.cloudflare.com/api/resources/user/methods/get/'],
  request: (asked) => ({ at: API, path: '/client/v4/user', headers: bearer(asked) }),
  live: { body: z.object({ success: z.literal(true), result: z.object({ id: z.string() }) }) },
  // The same code says that a live one may not see this, in other words.
  dead: [401, 403].map((status) => ({ status, body: failure(9109, 'Invalid access token') })),
});

export const cloudflare: ProviderApi = {
  id: 'cloudflare',
  hosts: ['api.cloudflare.com'],
  admin: 'an API token with the permission API Tokens Read, of the same user or account',
  inspectors: [ofTokens, ofUsers, ofLogins],
};

async function ofAccount(asked: Asked, tools: Tools): Promise<Inspection> {
  const named = asked.text(...ACCOUNT);
  const account = named ?? asked.account['account'];
  if (account === undefined) return unknown('incomplete', ACCOUNT[0]);
  const inspection = await verified(
    `/client/v4/accounts/${encodeURIComponent(account)}/tokens`,
    asked,
    tools,
  );
  // That the policy's account does not know it says nothing if it may be of another.
  const isOfAnother = named === undefined && isStrange(inspection);
  return isOfAnother ? unknown('incomplete', ACCOUNT[0]) : inspection;
}

async function verified(path: string, asked: Asked, tools: Tools): Promise<Inspection> {
  const reply = await tools.ask({ at: API, path: `${path}/verify`, headers: bearer(asked) });
  const inspection = answerTo(reply, { live: { body: Verified }, dead: [invalid] });
  if (inspection.answer !== 'live') return inspection;
  const { id, status, expires_on } = Verified.parse(reply.json).result;
  const facts: Facts = { handle: id, expiresAt: expires_on, ...(await recorded(path, id, asked, tools)) };
  return status === 'active' ? live(facts) : dead(status, facts);
}

/** When it was made and used is told only to a token that may read tokens. */
async function recorded(path: string, id: string, { admin }: Asked, { ask, now }: Tools): Promise<Facts> {
  if (admin === undefined) return {};
  const headers = bearer({ value: admin.secret });
  const asking = ask({ at: admin.at, path: `${path}/${encodeURIComponent(id)}`, headers });
  const known = (await told(asking, Known))?.result;
  if (known?.id !== id) return {};
  const { issued_on, modified_on, last_used_on } = known;
  // To roll a token makes it anew under the same id: https://developers.cloudflare.com/fundamentals/api/how-to/roll-token/
  const isAsMade = modified_on === undefined || modified_on.getTime() === issued_on?.getTime();
  return {
    ...(isAsMade ? { createdAt: issued_on } : { existedAt: modified_on }),
    lastUsedAt: usedBefore(now, last_used_on),
  };
}
