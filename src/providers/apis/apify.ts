import { z } from 'zod';
import type { Inspector, ProviderApi } from './api.js';
import { answerTo, bearer, knownByName } from './probe.js';

function failure(...types: readonly [string, ...string[]]): z.ZodType {
  return z.object({ error: z.object({ type: z.enum(types) }) });
}

const ofUsers: Inspector = {
  // Tokens that are older than the prefix are known by their names only.
  kinds: ['apify-api-token', 'named'],
  docs: ['https://docs.apify.com/api/v2/users-me-get', 'https://docs.apify.com/api/v2#errors'],
  inspect: async (asked, { ask }) => {
    const reply = await ask({ at: 'https://api.apify.com', path: '/v2/users/me', headers: bearer(asked) });
    const inspection = answerTo(reply, {
      live: { body: z.object({ data: z.object({ id: z.string() }) }) },
      // https://docs.apify.com/platform/integrations/api#api-tokens-with-limited-permissions
      limited: [{ status: 403, body: failure('insufficient-permissions') }],
      dead: [{ status: 401, body: failure('token-not-valid', 'token-not-found', 'user-or-token-not-found') }],
    });
    return knownByName(inspection, asked);
  },
};

export const apify: ProviderApi = { id: 'apify', hosts: ['api.apify.com'], inspectors: [ofUsers] };
