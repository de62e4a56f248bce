import { z } from 'zod';
import type { ProviderApi } from './api.js';
import { bearer, probe } from './probe.js';

export const replicate: ProviderApi = {
  id: 'replicate',
  hosts: ['api.replicate.com'],
  inspectors: [
    probe({
      kinds: ['replicate-api-token'],
      docs: ['https://replicate.com/docs/reference/http#account.get'],
      request: (asked) => ({
        at: 'https://api.replicate.com',
        path: '/v1/account',
        headers: bearer(asked),
      }),
      live: { body: z.object({ type: z.enum(['user', 'organization']), username: z.string() }) },
      dead: [{ status: 401, body: z.object({ title: z.literal('Unauthenticated') }) }],
    }),
  ],
};
