import { z } from 'zod';
import type { ProviderApi } from './api.js';
import { bearer, probe } from './probe.js';

export const cohere: ProviderApi = {
  id: 'cohere',
  hosts: ['api.cohere.com', 'api.cohere.ai'],
  inspectors: [
    probe({
      kinds: ['cohere-api-key'],
      docs: ['https://docs.cohere.com/reference/list-models', 'https://docs.cohere.com/reference/errors'],
      request: (asked) => ({
        at: asked.instance({
          names: ['CO_API_URL', 'COHERE_BASE_URL', 'COHERE_API_URL'],
          otherwise: 'https://api.cohere.com',
        }).origin,
        path: '/v1/models?page_size=1',
        headers: bearer(asked),
      }),
      live: { body: z.object({ models: z.array(z.object({ name: z.string() })) }) },
      dead: [{ status: 401, body: z.object({ message: z.literal('invalid api token') }) }],
    }),
  ],
};
