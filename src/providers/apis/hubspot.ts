import { z } from 'zod';
import { secretText } from '../../core/secret.js';
import type { ProviderApi } from './api.js';
import { bearer, probe } from './probe.js';

/** https://developers.hubspot.com/docs/api-reference/error-handling */
const failed = <Category extends string>(category: Category) =>
  z.object({ status: z.literal('error'), category: z.literal(category) });

export const hubspot: ProviderApi = {
  id: 'hubspot',
  hosts: ['api.hubapi.com'],
  inspectors: [
    probe({
      kinds: ['hubspot-private-app-token'],
      docs: [
        'https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview',
        'https://developers.hubspot.com/docs/api-reference/error-handling',
      ],
      // The header is needed too: accounts in the EU are found by it.
      request: (asked) => ({
        method: 'POST',
        at: 'https://api.hubapi.com',
        path: '/oauth/v2/private-apps/get/access-token-info',
        headers: { ...bearer(asked), 'content-type': 'application/json' },
        body: secretText`{"tokenKey":${asked.value.derive((token) => JSON.stringify(token))}}`,
      }),
      live: {
        body: z.object({ hubId: z.number(), scopes: z.array(z.string()) }),
        facts: ({ scopes }) => ({ scopes }),
      },
      dead: [
        { status: 401, body: failed('INVALID_AUTHENTICATION') },
        { status: 401, body: failed('EXPIRED_AUTHENTICATION'), because: 'expired' },
      ],
    }),
  ],
};
