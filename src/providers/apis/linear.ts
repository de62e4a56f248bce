import { z } from 'zod';
import type { ProviderApi } from './api.js';
import { probe } from './probe.js';

/** https://linear.app/developers/graphql#errors */
const unauthenticated = z.object({
  errors: z.array(z.object({ extensions: z.object({ code: z.literal('AUTHENTICATION_ERROR') }) })).min(1),
});

export const linear: ProviderApi = {
  id: 'linear',
  hosts: ['api.linear.app'],
  inspectors: [
    probe({
      kinds: ['linear-api-key'],
      docs: ['https://linear.app/developers/graphql'],
      // A personal key stands in the header as it is, without `Bearer`.
      request: ({ value }) => ({
        method: 'POST',
        at: 'https://api.linear.app',
        path: '/graphql',
        headers: { 'content-type': 'application/json', authorization: value },
        body: JSON.stringify({ query: '{ viewer { id } }' }),
      }),
      live: { body: z.object({ data: z.object({ viewer: z.object({ id: z.string() }) }) }) },
      dead: [
        { status: 401, body: unauthenticated },
        { status: 400, body: unauthenticated },
      ],
    }),
  ],
};
