import { z } from 'zod';
import type { ProviderApi } from './api.js';
import { bearer } from './probe.js';
import { regionalProbe } from './regions.js';

/** https://developers.intercom.com/docs/references/introduction#regional-endpoints */
const REGIONS = ['https://api.intercom.io', 'https://api.eu.intercom.io', 'https://api.au.intercom.io'];

const invalid = z.object({
  type: z.literal('error.list'),
  errors: z
    .array(z.object({ code: z.literal('unauthorized'), message: z.literal('Access Token Invalid') }))
    .min(1),
});

export const intercom: ProviderApi = {
  id: 'intercom',
  hosts: ['api.intercom.io', 'api.eu.intercom.io', 'api.au.intercom.io'],
  inspectors: [
    regionalProbe({
      kinds: ['intercom-access-token'],
      docs: ['https://developers.intercom.com/docs/references/rest-api/api.intercom.io/admins/identifyadmin'],
      regions: () => REGIONS,
      request: (asked, at) => ({ at, path: '/me', headers: bearer(asked) }),
      live: { body: z.object({ type: z.string(), id: z.union([z.string(), z.number()]) }) },
      dead: [{ status: 401, body: invalid }],
    }),
  ],
};
