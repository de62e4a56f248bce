import { z } from 'zod';
import type { ProviderApi } from './api.js';
import { bearer, probe } from './probe.js';

/** https://developers.notion.com/reference/status-codes#error-codes */
const failed = <Code extends string>(code: Code) =>
  z.object({ object: z.literal('error'), code: z.literal(code) });

export const notion: ProviderApi = {
  id: 'notion',
  hosts: ['api.notion.com'],
  inspectors: [
    probe({
      kinds: ['notion-token', 'notion-legacy-token'],
      docs: [
        'https://developers.notion.com/reference/get-self',
        'https://developers.notion.com/reference/status-codes',
      ],
      request: (asked) => ({
        at: 'https://api.notion.com',
        path: '/v1/users/me',
        headers: { ...bearer(asked), 'notion-version': '2022-06-28' },
      }),
      live: { body: z.object({ object: z.literal('user'), id: z.string() }) },
      limited: [{ status: 403, body: failed('restricted_resource') }],
      dead: [{ status: 401, body: failed('unauthorized') }],
    }),
  ],
};
