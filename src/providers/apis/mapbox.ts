import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { type Inspection, live } from '../../core/inspection.js';
import { type Secret, secretText } from '../../core/secret.js';
import type { HttpRequest, Tools } from '../../core/tools.js';
import type { Inspector, ProviderApi } from './api.js';
import { answerTo } from './probe.js';
import { only, told } from './stronger.js';

/** https://docs.mapbox.com/api/accounts/tokens/#retrieve-a-token */
const code = (...codes: readonly string[]) => z.object({ code: z.literal([...codes]) });

const Valid = z.object({
  code: z.literal('TokenValid'),
  token: z.object({
    user: z.string(),
    authorization: z.string().optional(),
    created: isoDate.optional(),
    expires: isoDate.optional(),
    scopes: z.array(z.string()).optional(),
  }),
});

const ofTokens: Inspector = {
  kinds: ['mapbox-secret-token', 'mapbox-temporary-token'],
  docs: [
    'https://docs.mapbox.com/api/accounts/tokens/#retrieve-a-token',
    'https://docs.mapbox.com/api/accounts/tokens/#list-tokens',
  ],
  inspect: async ({ value }, tools) => {
    const reply = await tools.ask(request('/tokens/v2', value));
    const inspection = answerTo(reply, {
      live: {
        body: Valid,
        facts: ({ token }) => ({
          createdAt: token.created,
          expiresAt: token.expires,
          scopes: token.scopes,
        }),
      },
      dead: [
        { status: 200, body: code('TokenExpired'), because: 'expired' },
        { status: 200, body: code('TokenRevoked'), because: 'revoked' },
        { status: 200, body: code('TokenInvalid', 'TokenMalformed') },
      ],
    });
    const valid = Valid.safeParse(reply.json);
    if (inspection.answer !== 'live' || !valid.success || valid.data.token.created !== undefined)
      return inspection;
    return withAge(valid.data.token, value, tools);
  },
};

export const mapbox: ProviderApi = {
  id: 'mapbox',
  hosts: ['api.mapbox.com'],
  broad: ['tokens:write'],
  inspectors: [ofTokens],
};

const Tokens = z.array(
  z.object({ id: z.string(), created: isoDate, scopes: z.array(z.string()).optional() }),
);

/** A token with `tokens:read` may see the list in which it is. */
async function withAge(
  { user, authorization }: z.output<typeof Valid>['token'],
  value: Secret,
  { ask }: Tools,
): Promise<Inspection> {
  const asking = ask(request(`/tokens/v2/${encodeURIComponent(user)}`, value, '&limit=100'));
  const found = only(await told(asking, Tokens), ({ id }) => id === authorization);
  return found === undefined
    ? live()
    : live({ createdAt: found.created, scopes: found.scopes, handle: found.id });
}

function request(path: string, value: Secret, more = ''): HttpRequest {
  return {
    at: 'https://api.mapbox.com',
    path: secretText`${path}?access_token=${value}${more}`,
    headers: { accept: 'application/json' },
  };
}
