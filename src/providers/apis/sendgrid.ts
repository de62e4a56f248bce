import { z } from 'zod';
import type { ProviderApi } from './api.js';
import { bearer } from './probe.js';
import { regionalProbe } from './regions.js';

/** https://support.sendgrid.com/hc/en-us/articles/18322114821403-4XX-API-Errors-and-Troubleshooting-Suggestions */
const invalid = z.object({
  errors: z
    .array(
      z.object({ message: z.literal('The provided authorization grant is invalid, expired, or revoked') }),
    )
    .min(1),
});

/** A live key that may not read its own scopes. */
const forbidden = z.object({ errors: z.array(z.object({ message: z.literal('access forbidden') })).min(1) });

export const sendgrid: ProviderApi = {
  id: 'sendgrid',
  hosts: ['api.sendgrid.com', 'api.eu.sendgrid.com'],
  // https://www.twilio.com/docs/sendgrid/api-reference/api-key-permissions
  broad: ['api_keys', 'subusers', 'teammates'].flatMap((what) =>
    ['create', 'update', 'delete'].map((verb) => `${what}.${verb}`),
  ),
  inspectors: [
    regionalProbe({
      kinds: ['sendgrid-api-key'],
      docs: [
        'https://www.twilio.com/docs/sendgrid/api-reference/api-key-permissions/retrieve-a-list-of-scopes-for-which-this-user-has-access',
        'https://support.sendgrid.com/hc/en-us/articles/18322114821403-4XX-API-Errors-and-Troubleshooting-Suggestions',
      ],
      // Keys of subusers in the EU belong to a host of their own.
      regions: () => ['https://api.sendgrid.com', 'https://api.eu.sendgrid.com'],
      request: (asked, at) => ({ at, path: '/v3/scopes', headers: bearer(asked) }),
      live: { body: z.object({ scopes: z.array(z.string()) }), facts: ({ scopes }) => ({ scopes }) },
      limited: [{ status: 403, body: forbidden }],
      dead: [{ status: 401, body: invalid }],
    }),
  ],
};
