import { z } from 'zod';
import { unixSeconds } from '../../core/dates.js';
import type { ProviderApi } from './api.js';
import { bearer, probe } from './probe.js';

/** What the vendor’s own client asks when somebody logs in with a token: https://github.com/digitalocean/doctl/blob/main/do/oauth.go */
const TokenInfo = z.object({
  resource_owner_id: z.number(),
  scopes: z.array(z.string()),
  created_at: unixSeconds,
});

export const digitalocean: ProviderApi = {
  id: 'digitalocean',
  hosts: ['cloud.digitalocean.com'],
  // https://docs.digitalocean.com/reference/api/scopes/
  broad: ['write'],
  inspectors: [
    probe({
      kinds: ['digitalocean-pat', 'digitalocean-oauth-token'],
      docs: [
        'https://github.com/digitalocean/doctl/blob/main/do/oauth.go',
        'https://docs.digitalocean.com/reference/api/reference/oauth/',
      ],
      request: (asked) => ({
        at: 'https://cloud.digitalocean.com',
        path: '/v1/oauth/token/info',
        headers: bearer(asked),
      }),
      live: {
        body: TokenInfo,
        facts: ({ scopes, created_at }) => ({ createdAt: created_at, scopes }),
      },
      dead: [{ status: 401, body: z.object({ id: z.string().regex(/^unauthorized$/i) }) }],
    }),
  ],
};
