import { z } from 'zod';
import type { ProviderApi } from './api.js';
import { Models } from './models.js';
import { bearer, probe } from './probe.js';

export const deepseek: ProviderApi = {
  id: 'deepseek',
  hosts: ['api.deepseek.com'],
  inspectors: [
    probe({
      kinds: ['deepseek-api-key'],
      docs: [
        'https://api-docs.deepseek.com/api/list-models',
        'https://api-docs.deepseek.com/quick_start/error_codes',
      ],
      // The format is that of others too, who serve the same models: it is asked about where the config sends it.
      request: (asked) => ({
        at: asked.instance({
          names: ['DEEPSEEK_BASE_URL', 'DEEPSEEK_API_BASE', 'DEEPSEEK_API_URL', 'DEEPSEEK_API_BASE_URL'],
          otherwise: 'https://api.deepseek.com',
        }).origin,
        path: '/models',
        headers: bearer(asked),
      }),
      live: { body: Models },
      dead: [
        { status: 401, body: z.object({ error: z.object({ type: z.literal('authentication_error') }) }) },
      ],
    }),
  ],
};
