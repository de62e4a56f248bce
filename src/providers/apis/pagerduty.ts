import { z } from 'zod';
import { secretText } from '../../core/secret.js';
import type { ProviderApi } from './api.js';
import { regionalProbe } from './regions.js';

/** https://support.pagerduty.com/main/docs/service-regions */
const REGIONS = ['https://api.pagerduty.com', 'https://api.eu.pagerduty.com'];

const NAMES = ['PAGERDUTY_API_HOST', 'PAGERDUTY_BASE_URL', 'PAGERDUTY_API_URL'];

export const pagerduty: ProviderApi = {
  id: 'pagerduty',
  hosts: ['api.pagerduty.com', 'api.eu.pagerduty.com'],
  inspectors: [
    regionalProbe({
      // Not integration keys: all that one of these can do is to page somebody.
      kinds: ['pagerduty-api-key'],
      docs: [
        'https://developer.pagerduty.com/api-reference/aca50ac5c9d6c-list-abilities',
        'https://developer.pagerduty.com/docs/errors',
      ],
      regions: ({ text, instance }) =>
        text(...NAMES) === undefined ? REGIONS : [instance({ names: NAMES }).at],
      // Unlike `/users/me`, which only a user’s key may ask, this is for keys of users and of accounts alike.
      request: ({ value }, at) => ({
        at,
        path: '/abilities',
        headers: {
          accept: 'application/vnd.pagerduty+json;version=2',
          authorization: secretText`Token token=${value}`,
        },
      }),
      live: { body: z.object({ abilities: z.array(z.string()) }) },
      // "While your authentication is valid, the authenticated user or token does not have permission to perform this action."
      limited: [{ status: 403, body: z.object({ error: z.object({ code: z.number() }) }) }],
      // "Unauthorized": no body is documented, and none has been seen. https://github.com/hashicorp/terraform/pull/12854
      dead: [{ status: 401 }],
    }),
  ],
};
