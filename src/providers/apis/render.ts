import { z } from 'zod';
import type { ProviderApi } from './api.js';
import { bearer, probe } from './probe.js';

export const render: ProviderApi = {
  id: 'render',
  hosts: ['api.render.com'],
  inspectors: [
    probe({
      kinds: ['render-api-key'],
      docs: ['https://api-docs.render.com/reference/get-user'],
      request: (asked) => ({ at: 'https://api.render.com', path: '/v1/users', headers: bearer(asked) }),
      live: { body: z.object({ email: z.string() }) },
      // "Authorization information is missing or invalid."
      dead: [{ status: 401, body: z.object({ message: z.string().regex(/^unauthorized\b/i) }) }],
    }),
  ],
};
