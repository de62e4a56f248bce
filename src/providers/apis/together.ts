import { z } from 'zod';
import type { ProviderApi } from './api.js';
import { bearer, probe } from './probe.js';

export const together: ProviderApi = {
  id: 'together',
  hosts: ['api.together.xyz', 'api.together.ai'],
  inspectors: [
    probe({
      kinds: ['together-api-key', 'together-legacy-key'],
      docs: ['https://docs.together.ai/reference/models-1', 'https://docs.together.ai/docs/error-codes'],
      request: (asked) => ({
        at: asked.instance({
          names: ['TOGETHER_BASE_URL', 'TOGETHER_API_BASE', 'TOGETHER_AI_BASE_URL'],
          otherwise: 'https://api.together.xyz',
        }).origin,
        path: '/v1/models',
        headers: bearer(asked),
      }),
      live: { body: z.array(z.object({ id: z.string() })).min(1) },
      dead: [
        { status: 401, body: z.object({ error: z.object({ message: z.literal('Unauthorized') }) }) },
        { status: 401, body: z.object({ error: z.object({ code: z.literal('invalid_api_key') }) }) },
      ],
    }),
  ],
};
