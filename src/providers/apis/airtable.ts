import { z } from 'zod';
import type { ProviderApi } from './api.js';
import { bearer, probe } from './probe.js';

export const airtable: ProviderApi = {
  id: 'airtable',
  hosts: ['api.airtable.com'],
  // https://airtable.com/developers/web/api/scopes
  broad: ['enterprise.*:write', 'enterprise.*:manage', 'workspacesAndBases:manage'],
  inspectors: [
    probe({
      // Keys of the older kind have been good for nothing since February 2024.
      kinds: ['airtable-personal-token'],
      docs: [
        'https://airtable.com/developers/web/api/get-user-id-scopes',
        'https://airtable.com/developers/web/api/errors',
        'https://support.airtable.com/docs/airtable-api-common-troubleshooting',
      ],
      request: (asked) => ({
        at: 'https://api.airtable.com',
        path: '/v0/meta/whoami',
        headers: bearer(asked),
      }),
      live: {
        body: z.object({ id: z.string().startsWith('usr'), scopes: z.array(z.string()).optional() }),
        facts: ({ scopes }) => ({ scopes }),
      },
      dead: [
        {
          status: 401,
          body: z.object({
            error: z.object({ type: z.literal(['AUTHENTICATION_REQUIRED', 'UNAUTHORIZED']) }),
          }),
        },
      ],
    }),
  ],
};
