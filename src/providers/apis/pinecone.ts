import { z } from 'zod';
import type { ProviderApi } from './api.js';
import { probe } from './probe.js';

export const pinecone: ProviderApi = {
  id: 'pinecone',
  hosts: ['api.pinecone.io'],
  inspectors: [
    probe({
      kinds: ['pinecone-api-key', 'pinecone-legacy-key'],
      docs: [
        'https://docs.pinecone.io/reference/api/2025-10/control-plane/list_indexes',
        'https://docs.pinecone.io/reference/api/errors',
      ],
      request: ({ value, instance }) => ({
        at: instance({ names: ['PINECONE_CONTROLLER_HOST'], otherwise: 'https://api.pinecone.io' }).at,
        path: '/indexes',
        headers: { accept: 'application/json', 'x-pinecone-api-version': '2025-10', 'api-key': value },
      }),
      live: { body: z.object({ indexes: z.array(z.object({ name: z.string() })) }) },
      dead: [{ status: 401, body: z.object({ error: z.object({ code: z.literal('UNAUTHENTICATED') }) }) }],
    }),
  ],
};
