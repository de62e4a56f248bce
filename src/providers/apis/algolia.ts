import { z } from 'zod';
import { unixSeconds } from '../../core/dates.js';
import { Unanswered } from '../../core/inspection.js';
import { secretText } from '../../core/secret.js';
import type { Asked, ProviderApi } from './api.js';
import { probe } from './probe.js';

/** https://www.algolia.com/doc/rest-api/search/get-api-key */
const Key = z.object({ acl: z.array(z.string()), createdAt: unixSeconds, validity: z.number().optional() });

export const algolia: ProviderApi = {
  id: 'algolia',
  hosts: ['*.algolia.net'],
  // https://www.algolia.com/doc/guides/security/api-keys/#rights-and-restrictions
  broad: ['deleteIndex'],
  inspectors: [
    probe({
      kinds: ['algolia-api-key'],
      docs: [
        'https://www.algolia.com/doc/rest-api/search/get-api-key',
        'https://github.com/algolia/api-clients-automation/blob/main/tests/CTS/client/search/saveObjects.json',
      ],
      // Every key may read itself.
      request: (asked) => {
        const application = applicationOf(asked);
        return {
          at: `https://${application.toLowerCase()}.algolia.net`,
          path: secretText`/1/keys/${asked.value}`,
          headers: {
            accept: 'application/json',
            'x-algolia-application-id': application,
            'x-algolia-api-key': asked.value,
          },
        };
      },
      live: {
        body: Key,
        facts: ({ acl, createdAt, validity }) => ({
          scopes: acl,
          createdAt,
          // Seconds from now on, `0` for ever; how long from now is not worth a date that differs with each asking.
          expiresAt: validity === 0 ? 'never' : undefined,
        }),
      },
      dead: [{ status: 403, body: z.object({ message: z.literal('Invalid Application-ID or API key') }) }],
    }),
  ],
};

function applicationOf({ text }: Asked): string {
  const id = text('ALGOLIA_APP_ID', 'ALGOLIA_APPLICATION_ID', 'ALGOLIA_APPLICATION');
  if (id === undefined || !/^[A-Z0-9]{6,16}$/i.test(id)) throw new Unanswered('incomplete', 'ALGOLIA_APP_ID');
  return id;
}
