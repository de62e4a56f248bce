import { z } from 'zod';
import type { Asked, ProviderApi } from './api.js';
import { regionalProbe } from './regions.js';

export const honeycomb: ProviderApi = {
  id: 'honeycomb',
  hosts: ['api.honeycomb.io', 'api.eu1.honeycomb.io'],
  inspectors: [
    regionalProbe({
      kinds: ['honeycomb-ingest-key', 'honeycomb-configuration-key', 'honeycomb-classic-key'],
      docs: ['https://api-docs.honeycomb.io/api/auth', 'https://docs.honeycomb.io/api/errors'],
      regions: regionsOf,
      request: ({ value }, at) => ({
        at,
        path: '/1/auth',
        headers: { accept: 'application/json', 'x-honeycomb-team': value },
      }),
      live: {
        body: z.object({
          team: z.object({ slug: z.string() }),
          api_key_access: z.record(z.string(), z.boolean()),
        }),
        facts: ({ api_key_access }) => ({
          scopes: Object.keys(api_key_access).filter((scope) => api_key_access[scope]),
        }),
      },
      dead: [
        {
          status: 401,
          body: z.object({ error: z.literal('unknown API key - check your credentials') }),
        },
      ],
    }),
  ],
};

function regionsOf({ text, instance }: Asked): readonly string[] {
  const names = ['HONEYCOMB_API_ENDPOINT', 'HONEYCOMB_API_URL', 'HONEYCOMB_API_HOST'];
  if (text(...names) !== undefined) return [instance({ names }).origin];
  return ['https://api.honeycomb.io', 'https://api.eu1.honeycomb.io'];
}
