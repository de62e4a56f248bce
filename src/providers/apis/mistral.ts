import { z } from 'zod';
import { Unanswered } from '../../core/inspection.js';
import { hasWords, toWords } from '../../core/words.js';
import type { ProviderApi } from './api.js';
import { Models } from './models.js';
import { bearer, probe } from './probe.js';

export const mistral: ProviderApi = {
  id: 'mistral',
  hosts: ['api.mistral.ai'],
  inspectors: [
    probe({
      kinds: ['mistral-api-key'],
      docs: [
        'https://docs.mistral.ai/api/endpoint/models',
        'https://docs.mistral.ai/resources/error-glossary',
      ],
      request: (asked) => {
        // Keys for Codestral alone are valid at codestral.mistral.ai only, which has nothing to be asked for free.
        if (hasWords(toWords(asked.name ?? ''), 'CODESTRAL')) throw new Unanswered('no-way');
        return {
          at: asked.instance({
            names: ['MISTRAL_BASE_URL', 'MISTRAL_API_BASE', 'MISTRAL_API_URL', 'MISTRAL_ENDPOINT'],
            otherwise: 'https://api.mistral.ai',
          }).origin,
          path: '/v1/models',
          headers: bearer(asked),
        };
      },
      live: { body: Models },
      dead: [{ status: 401, body: z.object({ detail: z.literal('Unauthorized') }) }],
    }),
  ],
};
