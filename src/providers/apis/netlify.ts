import { z } from 'zod';
import type { ProviderApi } from './api.js';
import { bearer, probe } from './probe.js';

export const netlify: ProviderApi = {
  id: 'netlify',
  hosts: ['api.netlify.com'],
  inspectors: [
    probe({
      kinds: ['netlify-pat', 'netlify-pat-legacy'],
      docs: ['https://open-api.netlify.com/#tag/user/operation/getCurrentUser'],
      request: (asked) => ({ at: 'https://api.netlify.com', path: '/api/v1/user', headers: bearer(asked) }),
      live: { body: z.object({ id: z.string(), email: z.string() }) },
      dead: [{ status: 401, body: z.object({ code: z.literal(401), message: z.literal('Access Denied') }) }],
    }),
  ],
};
