import { z } from 'zod';
import { Unanswered } from '../../core/inspection.js';
import { type Secret, secretText } from '../../core/secret.js';
import type { HttpRequest } from '../../core/tools.js';
import type { Asked, ProviderApi } from './api.js';
import { probe } from './probe.js';
import { regionalProbe } from './regions.js';

const ENVIRONMENTS = ['production', 'sandbox'];

/** https://plaid.com/docs/errors/invalid-input/ and https://plaid.com/docs/errors/item/ */
const error = (code: string) => z.object({ error_code: z.literal(code) });

export const plaid: ProviderApi = {
  id: 'plaid',
  hosts: ENVIRONMENTS.map((environment) => `${environment}.plaid.com`),
  inspectors: [
    regionalProbe({
      kinds: ['plaid-secret'],
      docs: [
        'https://plaid.com/docs/api/institutions/#institutionsget',
        'https://plaid.com/docs/errors/invalid-input/#invalid_api_keys',
      ],
      // Each environment has a secret of its own.
      regions: ({ text }) => {
        const named = text('PLAID_ENV', 'PLAID_ENVIRONMENT')?.toLowerCase();
        return named === undefined ? ENVIRONMENTS.map(originOf) : [originOf(named)];
      },
      request: (asked, at) => {
        const body = JSON.stringify({ count: 1, offset: 0, country_codes: ['US'] });
        return post(at, '/institutions/get', clientOf(asked), asked.value, body);
      },
      live: { body: z.object({ institutions: z.array(z.unknown()), request_id: z.string() }) },
      dead: [{ status: 400, body: error('INVALID_API_KEYS') }],
    }),
    probe({
      kinds: ['plaid-access-token'],
      docs: [
        'https://plaid.com/docs/api/items/#itemget',
        'https://plaid.com/docs/errors/invalid-input/#invalid_access_token',
        'https://plaid.com/docs/errors/item/#item_not_found',
      ],
      request: (asked) => {
        const at = originOf(asked.value.publicPart(/^access-([a-z]+)-/));
        const secret = asked.other('plaid-secret', 'PLAID_SECRET');
        if (secret === undefined) throw new Unanswered('incomplete', 'PLAID_SECRET');
        const body = secretText`{"access_token":"${asked.value}"}`;
        return post(at, '/item/get', clientOf(asked), secret, body);
      },
      live: { body: z.object({ item: z.object({ item_id: z.string() }) }) },
      dead: [
        { status: 400, body: error('INVALID_ACCESS_TOKEN') },
        { status: 400, body: error('ITEM_NOT_FOUND'), because: 'revoked' },
      ],
    }),
  ],
};

function originOf(environment: string | undefined): string {
  if (environment === undefined || !ENVIRONMENTS.includes(environment)) throw new Unanswered('host-unknown');
  return `https://${environment}.plaid.com`;
}

/** https://plaid.com/docs/api/#api-protocols-and-headers */
function post(at: string, path: string, client: Secret, secret: Secret, body: string | Secret): HttpRequest {
  const headers = { 'content-type': 'application/json', 'plaid-client-id': client, 'plaid-secret': secret };
  return { method: 'POST', at, path, headers, body };
}

function clientOf({ other }: Asked): Secret {
  const client = other('PLAID_CLIENT_ID');
  if (client === undefined) throw new Unanswered('incomplete', 'PLAID_CLIENT_ID');
  return client;
}
