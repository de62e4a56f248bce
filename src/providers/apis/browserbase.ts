import { z } from 'zod';
import type { ProviderApi } from './api.js';
import { probe } from './probe.js';

export const browserbase: ProviderApi = {
  id: 'browserbase',
  hosts: ['api.browserbase.com'],
  inspectors: [
    probe({
      kinds: ['browserbase-api-key'],
      docs: [
        'https://docs.browserbase.com/reference/api/list-projects',
        'https://github.com/browserbase/sdk-node#handling-errors',
      ],
      request: ({ value }) => ({
        at: 'https://api.browserbase.com',
        path: '/v1/projects',
        headers: { accept: 'application/json', 'x-bb-api-key': value },
      }),
      live: { body: z.array(z.object({ id: z.string() })).min(1) },
      // The SDK names it an authentication error, and no more is documented: https://github.com/browserbase/sdk-node#handling-errors
      dead: [{ status: 401 }],
    }),
  ],
};
