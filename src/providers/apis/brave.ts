import { z } from 'zod';
import type { ProviderApi } from './api.js';
import { probe } from './probe.js';

/** The reference shows a list of errors; what comes is a single one. */
function failure(code: string): z.ZodType {
  const error = z.object({ code: z.literal(code) });
  return z.union([z.object({ error }), z.object({ errors: z.tuple([error]) })]);
}

export const brave: ProviderApi = {
  id: 'brave',
  hosts: ['api.search.brave.com'],
  inspectors: [
    probe({
      kinds: ['brave-api-key'],
      docs: ['https://api-dashboard.search.brave.com/api-reference/web/search/get'],
      // There is no question that is free: https://api-dashboard.search.brave.com/documentation/pricing
      costs: 'counts as a search',
      request: ({ value }) => ({
        at: 'https://api.search.brave.com',
        path: '/res/v1/web/search?q=brave&count=1',
        headers: { accept: 'application/json', 'x-subscription-token': value },
      }),
      live: { body: z.object({ type: z.literal('search') }) },
      // A key of another plan: for suggestions, for answers.
      limited: [{ status: 400, body: failure('OPTION_NOT_IN_PLAN') }],
      dead: [{ status: 422, body: failure('SUBSCRIPTION_TOKEN_INVALID') }],
    }),
  ],
};
