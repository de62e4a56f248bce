import { z } from 'zod';
import type { ProviderApi } from './api.js';
import { bearer, probe } from './probe.js';

const failure = z.object({ detail: z.object({ error: z.string() }) });

export const tavily: ProviderApi = {
  id: 'tavily',
  hosts: ['api.tavily.com'],
  inspectors: [
    probe({
      kinds: ['tavily-api-key'],
      docs: ['https://docs.tavily.com/documentation/api-reference/endpoint/usage'],
      request: (asked) => ({ at: 'https://api.tavily.com', path: '/usage', headers: bearer(asked) }),
      live: { body: z.object({ key: z.object({ usage: z.number() }) }) },
      // What the key, its plan or the account may spend is spent.
      limited: [
        { status: 432, body: failure },
        { status: 433, body: failure },
      ],
      dead: [
        {
          status: 401,
          body: z.object({ detail: z.object({ error: z.string().regex(/missing or invalid API key/i) }) }),
        },
      ],
    }),
  ],
};
