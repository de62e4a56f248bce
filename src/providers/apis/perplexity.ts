import { z } from 'zod';
import type { ProviderApi } from './api.js';
import { bearer, probe } from './probe.js';

export const perplexity: ProviderApi = {
  id: 'perplexity',
  hosts: ['api.perplexity.ai'],
  inspectors: [
    probe({
      kinds: ['perplexity-api-key'],
      docs: ['https://docs.perplexity.ai/api-reference/async-sonar-get'],
      // A search costs; the list of what was asked for before does not.
      request: (asked) => ({
        at: 'https://api.perplexity.ai',
        path: '/v1/async/sonar',
        headers: bearer(asked),
      }),
      live: { body: z.object({ requests: z.array(z.object({ id: z.string() })) }) },
      // An unknown key is refused in HTML by some of its servers, which could be anybody’s.
      dead: [{ status: 401, body: z.object({ error: z.object({ type: z.literal('invalid_api_key') }) }) }],
    }),
  ],
};
