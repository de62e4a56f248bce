import { z } from 'zod';
import type { ProviderApi } from './api.js';
import { bearer, probe } from './probe.js';

const error = <Shape extends z.ZodRawShape>(shape: Shape) => z.object({ error: z.object(shape) });

export const stripe: ProviderApi = {
  id: 'stripe',
  hosts: ['api.stripe.com'],
  inspectors: [
    probe({
      kinds: ['stripe-secret-key', 'stripe-restricted-key'],
      docs: [
        'https://docs.stripe.com/api/balance/balance_retrieve',
        'https://docs.stripe.com/api/errors',
        'https://docs.stripe.com/error-codes#api-key-expired',
      ],
      request: (asked) => ({ at: 'https://api.stripe.com', path: '/v1/balance', headers: bearer(asked) }),
      live: { body: z.object({ object: z.literal('balance') }) },
      // A restricted key without the permission: https://docs.stripe.com/keys/restricted-api-keys
      limited: [{ status: 403, body: error({ type: z.literal('invalid_request_error') }) }],
      dead: [
        { status: 401, body: error({ code: z.literal('api_key_expired') }), because: 'expired' },
        {
          status: 401,
          body: error({
            type: z.literal('invalid_request_error'),
            message: z.string().startsWith('Invalid API Key provided'),
          }),
        },
      ],
    }),
  ],
};
