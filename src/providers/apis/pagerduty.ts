import { z } from 'zod';
import { secretText } from '../../core/secret.js';
import type { HttpRequest } from '../../core/tools.js';
import type { Asked, Inspector, ProviderApi } from './api.js';
import { answerTo } from './probe.js';
import { inSomeRegion } from './regions.js';

/** https://support.pagerduty.com/main/docs/service-regions */
const REGIONS = ['https://api.pagerduty.com', 'https://api.eu.pagerduty.com'] as const;

const NAMES = ['PAGERDUTY_API_HOST', 'PAGERDUTY_BASE_URL', 'PAGERDUTY_API_URL'];

/** Not of integration keys: all that one of these can do is to page somebody. */
const ofKeys: Inspector = {
  kinds: ['pagerduty-api-key'],
  docs: [
    'https://developer.pagerduty.com/api-reference/aca50ac5c9d6c-list-abilities',
    'https://developer.pagerduty.com/docs/errors',
  ],
  inspect: async (asked, { ask }) =>
    inSomeRegion(regionsOf(asked), async (at) => {
      // Unlike `/users/me`, which only a user’s key may ask, this is for keys of users and of accounts alike.
      const reply = await ask({ at, path: '/abilities', headers: headersFor(asked) });
      return answerTo(reply, {
        live: { body: z.object({ abilities: z.array(z.string()) }) },
        // "While your authentication is valid, the authenticated user or token does not have permission to perform this action."
        limited: [{ status: 403, body: z.object({ error: z.object({ code: z.number() }) }) }],
        // "Unauthorized": no body is documented, and none has been seen. https://github.com/hashicorp/terraform/pull/12854
        dead: [{ status: 401 }],
      });
    }),
};

export const pagerduty: ProviderApi = {
  id: 'pagerduty',
  hosts: ['api.pagerduty.com', 'api.eu.pagerduty.com'],
  inspectors: [ofKeys],
};

function regionsOf({ text, instance }: Asked): readonly [string, ...string[]] {
  return text(...NAMES) === undefined ? REGIONS : [instance({ names: NAMES }).at];
}

function headersFor({ value }: Asked): NonNullable<HttpRequest['headers']> {
  return {
    accept: 'application/vnd.pagerduty+json;version=2',
    authorization: secretText`Token token=${value}`,
  };
}
