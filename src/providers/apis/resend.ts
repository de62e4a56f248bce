import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import type { ProviderApi } from './api.js';
import { bearer, probe } from './probe.js';

/** https://resend.com/docs/api-reference/api-keys/list-api-keys */
const Keys = z.object({
  object: z.literal('list'),
  has_more: z.boolean().optional(),
  data: z.array(z.object({ id: z.string(), created_at: isoDate })),
});

const named = (name: string) => z.object({ name: z.literal(name) });

/** `validation_error` is also what a wrong field is called. */
const invalid = z.object({ name: z.literal('validation_error'), message: z.literal('API key is invalid') });

export const resend: ProviderApi = {
  id: 'resend',
  hosts: ['api.resend.com'],
  inspectors: [
    probe({
      kinds: ['resend-api-key'],
      docs: [
        'https://resend.com/docs/api-reference/api-keys/list-api-keys',
        'https://resend.com/docs/api-reference/errors',
      ],
      request: (asked) => ({ at: 'https://api.resend.com', path: '/api-keys', headers: bearer(asked) }),
      live: {
        body: Keys,
        // Which of them it is, the list does not say: one must be all there is.
        facts: ({ data, has_more = false }) =>
          data.length === 1 && !has_more ? { createdAt: data[0]!.created_at, handle: data[0]!.id } : {},
      },
      // A key that may only send.
      limited: [{ status: 401, body: named('restricted_api_key') }],
      dead: [
        { status: 400, body: invalid },
        { status: 401, body: invalid },
        { status: 403, body: named('invalid_api_key') },
      ],
    }),
  ],
};
