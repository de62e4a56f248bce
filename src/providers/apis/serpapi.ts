import { z } from 'zod';
import { secretText } from '../../core/secret.js';
import type { ProviderApi } from './api.js';
import { probe } from './probe.js';

export const serpapi: ProviderApi = {
  id: 'serpapi',
  hosts: ['serpapi.com'],
  inspectors: [
    probe({
      kinds: ['serpapi-api-key'],
      // It is free, and counts as no search.
      docs: ['https://serpapi.com/account-api', 'https://serpapi.com/api-status-and-error-codes'],
      request: ({ value }) => ({
        at: 'https://serpapi.com',
        path: secretText`/account.json?api_key=${value.derive(encodeURIComponent)}`,
        headers: { accept: 'application/json' },
      }),
      live: { body: z.object({ account_id: z.string() }) },
      dead: [{ status: 401, body: z.object({ error: z.string().startsWith('Invalid API key') }) }],
    }),
  ],
};
