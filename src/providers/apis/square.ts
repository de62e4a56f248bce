import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import type { ProviderApi } from './api.js';
import { bearer } from './probe.js';
import { regionalProbe } from './regions.js';

/** https://developer.squareup.com/reference/square/enums/ErrorCode */
const error = (code: string) => z.object({ errors: z.array(z.object({ code: z.literal(code) })).min(1) });

export const square: ProviderApi = {
  id: 'square',
  hosts: ['connect.squareup.com', 'connect.squareupsandbox.com'],
  inspectors: [
    regionalProbe({
      kinds: ['square-access-token', 'square-legacy-access-token'],
      docs: [
        'https://developer.squareup.com/reference/square/o-auth-api/retrieve-token-status',
        'https://developer.squareup.com/docs/build-basics/general-considerations/handling-errors',
      ],
      // Tokens of the sandbox look alike.
      regions: () => ['https://connect.squareup.com', 'https://connect.squareupsandbox.com'],
      request: (asked, at) => ({
        method: 'POST',
        at,
        path: '/oauth2/token/status',
        headers: { ...bearer(asked), 'content-type': 'application/json' },
      }),
      live: {
        body: z.object({
          client_id: z.string(),
          merchant_id: z.string(),
          scopes: z.array(z.string()).optional(),
          expires_at: z.string().optional(),
        }),
        // "Empty if the token never expires."
        facts: ({ scopes, expires_at = '' }) => ({
          scopes,
          expiresAt: expires_at === '' ? 'never' : isoDate.parse(expires_at),
        }),
      },
      dead: [
        { status: 401, body: error('ACCESS_TOKEN_EXPIRED'), because: 'expired' },
        { status: 401, body: error('ACCESS_TOKEN_REVOKED'), because: 'revoked' },
        { status: 401, body: error('UNAUTHORIZED') },
      ],
    }),
  ],
};
