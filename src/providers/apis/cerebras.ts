import { z } from 'zod';
import type { ProviderApi } from './api.js';
import { Models } from './models.js';
import { bearer, probe } from './probe.js';

export const cerebras: ProviderApi = {
  id: 'cerebras',
  hosts: ['api.cerebras.ai'],
  inspectors: [
    probe({
      kinds: ['cerebras-api-key'],
      docs: [
        'https://inference-docs.cerebras.ai/api-reference/models',
        'https://inference-docs.cerebras.ai/support/error',
      ],
      request: (asked) => ({ at: 'https://api.cerebras.ai', path: '/v1/models', headers: bearer(asked) }),
      live: { body: Models },
      dead: [{ status: 401, body: z.object({ code: z.literal('wrong_api_key') }) }],
    }),
  ],
};
