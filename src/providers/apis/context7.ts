import { z } from 'zod';
import type { ProviderApi } from './api.js';
import { bearer, probe } from './probe.js';

/** https://context7.com/docs/api-reference/metrics/get-library-usage-metrics */
function failure(...errors: readonly [string, ...string[]]): z.ZodType {
  return z.object({ error: z.enum(errors) });
}

export const context7: ProviderApi = {
  id: 'context7',
  hosts: ['context7.com'],
  inspectors: [
    probe({
      kinds: ['context7-api-key'],
      docs: ['https://context7.com/docs/api-reference/metrics/get-library-usage-metrics'],
      // Searching counts, and is answered without a key as well; this is neither.
      request: (asked) => ({
        at: 'https://context7.com',
        path: '/api/v2/libs/metrics?libraryId=/upstash/context7&days=1',
        headers: bearer(asked),
      }),
      live: { body: z.object({ total: z.object({ mcp: z.number() }) }) },
      // The library belongs to somebody else, which is the rule.
      limited: [
        { status: 403, body: failure('forbidden', 'access_denied') },
        { status: 404, body: failure('team_not_found') },
      ],
      dead: [{ status: 401, body: failure('invalid_api_key') }],
    }),
  ],
};
