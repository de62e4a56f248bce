import { z } from 'zod';
import type { ProviderApi } from './api.js';
import { Models } from './models.js';
import { bearer, probe } from './probe.js';

export const groq: ProviderApi = {
  id: 'groq',
  hosts: ['api.groq.com'],
  inspectors: [
    probe({
      kinds: ['groq-api-key'],
      docs: [
        'https://console.groq.com/docs/api-reference#models-list',
        'https://console.groq.com/docs/errors',
      ],
      request: (asked) => ({
        at: 'https://api.groq.com',
        path: '/openai/v1/models',
        headers: bearer(asked),
      }),
      live: { body: Models },
      dead: [{ status: 401, body: z.object({ error: z.object({ code: z.literal('invalid_api_key') }) }) }],
    }),
  ],
};
