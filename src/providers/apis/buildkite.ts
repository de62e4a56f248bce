import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import type { ProviderApi } from './api.js';
import { bearer, probe } from './probe.js';

/** https://buildkite.com/docs/apis/rest-api/access-token#get-the-current-token */
const Token = z.object({
  uuid: z.string(),
  scopes: z.array(z.string()),
  created_at: z.string().optional(),
});

export const buildkite: ProviderApi = {
  id: 'buildkite',
  hosts: ['api.buildkite.com'],
  // Not limited by any scope: https://buildkite.com/docs/apis/managing-api-tokens#token-scopes
  broad: ['graphql'],
  inspectors: [
    probe({
      kinds: ['buildkite-api-token'],
      docs: [
        'https://buildkite.com/docs/apis/rest-api/access-token#get-the-current-token',
        'https://buildkite.com/docs/apis/rest-api#authentication',
      ],
      request: (asked) => ({
        at: 'https://api.buildkite.com',
        path: '/v2/access-token',
        headers: bearer(asked),
      }),
      live: {
        body: Token,
        facts: ({ uuid, scopes, created_at }) => ({
          handle: uuid,
          scopes,
          // `2025-07-16 06:07:42 UTC`
          createdAt:
            created_at === undefined
              ? undefined
              : isoDate.parse(created_at.replace(' UTC', 'Z').replace(' ', 'T')),
        }),
      },
      dead: [
        {
          status: 401,
          body: z.object({
            message: z.string().startsWith('Authentication required. Please supply a valid API Access Token'),
          }),
        },
      ],
    }),
  ],
};
