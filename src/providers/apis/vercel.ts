import { z } from 'zod';
import { unixMillis, unixSeconds } from '../../core/dates.js';
import { dead, type Facts } from '../../core/inspection.js';
import { secretText } from '../../core/secret.js';
import type { Inspector, ProviderApi } from './api.js';
import { answerTo, bearer, type DocumentedDeath, probe } from './probe.js';
import { usedBefore } from './stronger.js';

const API = 'https://api.vercel.com';

/** https://github.com/vercel/sdk/blob/main/docs/models/authtoken.md */
const Token = z.object({
  token: z.object({
    id: z.string(),
    scopes: z.array(z.object({ type: z.string() })).optional(),
    createdAt: unixMillis,
    activeAt: unixMillis,
    expiresAt: unixMillis.optional(),
    revokedAt: unixMillis.optional(),
  }),
});

/** Without `invalidToken` it is a live one that may not see this: https://vercel.com/docs/rest-api/reference/errors */
const invalid: readonly DocumentedDeath[] = [
  {
    status: 403,
    body: z.object({ error: z.object({ code: z.literal('forbidden'), invalidToken: z.literal(true) }) }),
  },
];

const ofTokens: Inspector = {
  kinds: ['vercel-token', 'vercel-integration-token', 'vercel-token-legacy'],
  docs: ['https://vercel.com/docs/rest-api/reference/endpoints/authentication/get-auth-token-metadata'],
  inspect: async (asked, { ask, now }) => {
    const reply = await ask({ at: API, path: '/v5/user/tokens/current', headers: bearer(asked) });
    const live = { body: Token, facts: ({ token }: z.output<typeof Token>) => told(token, now) };
    const inspection = answerTo(reply, { live, dead: invalid });
    if (inspection.answer !== 'live') return inspection;
    const { revokedAt } = Token.parse(reply.json).token;
    return revokedAt === undefined ? inspection : dead('revoked', inspection.facts);
  },
};

/** RFC 7662, which changes nothing: https://vercel.com/docs/sign-in-with-vercel/authorization-server-api */
const ofApps: Inspector = {
  kinds: ['vercel-app-access-token'],
  docs: ['https://vercel.com/docs/sign-in-with-vercel/authorization-server-api'],
  inspect: async ({ value }, { ask }) => {
    const reply = await ask({
      method: 'POST',
      at: API,
      path: '/login/oauth/token/introspect',
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: secretText`token=${value.derive(encodeURIComponent)}`,
    });
    return answerTo(reply, {
      live: {
        body: z.object({ active: z.literal(true), iat: unixSeconds, exp: unixSeconds }),
        facts: ({ iat, exp }) => ({ createdAt: iat, expiresAt: exp }),
      },
      dead: [{ status: 200, body: z.object({ active: z.literal(false) }) }],
    });
  },
};

const ofGateway = probe({
  kinds: ['vercel-api-key'],
  docs: [
    'https://vercel.com/docs/ai-gateway/observability-and-spend/usage',
    'https://github.com/vercel/ai/blob/main/packages/gateway/src/errors/create-gateway-error.ts',
  ],
  request: (asked) => ({ at: 'https://ai-gateway.vercel.sh', path: '/v1/credits', headers: bearer(asked) }),
  live: { body: z.object({ balance: z.string(), total_used: z.string() }) },
  dead: [{ status: 401, body: z.object({ error: z.object({ type: z.literal('authentication_error') }) }) }],
});

/** https://github.com/vercel/storage/blob/main/packages/blob/src/api.ts */
const ofBlobs = probe({
  kinds: ['vercel-blob-token'],
  docs: [
    'https://vercel.com/docs/vercel-blob/using-blob-sdk',
    'https://vercel.com/docs/vercel-blob/usage-and-pricing',
  ],
  costs: 'counts as an advanced operation of the store',
  request: (asked) => ({
    at: 'https://vercel.com',
    path: '/api/blob?limit=1',
    headers: { ...bearer(asked), 'x-api-version': '12' },
  }),
  live: { body: z.object({ blobs: z.array(z.unknown()), hasMore: z.boolean() }) },
  // "Access denied, please provide a valid token for this resource"
  dead: [
    {
      status: 403,
      body: z.object({
        error: z.object({ code: z.literal('forbidden'), message: z.string().startsWith('Access denied') }),
      }),
    },
  ],
});

export const vercel: ProviderApi = {
  id: 'vercel',
  hosts: ['api.vercel.com', 'ai-gateway.vercel.sh', 'vercel.com'],
  inspectors: [ofTokens, ofApps, ofGateway, ofBlobs],
};

function told(
  { id, scopes, createdAt, activeAt, expiresAt }: z.output<typeof Token>['token'],
  now: Date,
): Facts {
  return {
    handle: id,
    createdAt,
    lastUsedAt: usedBefore(now, activeAt),
    expiresAt,
    scopes: scopes?.map(({ type }) => type),
  };
}
