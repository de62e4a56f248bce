import { z } from 'zod';
import type { Asked, ProviderApi } from './api.js';
import { probe } from './probe.js';

export const shopify: ProviderApi = {
  id: 'shopify',
  hosts: ['*.myshopify.com'],
  inspectors: [
    probe({
      kinds: ['shopify-access-token', 'shopify-custom-app-token', 'shopify-private-app-password'],
      docs: [
        'https://shopify.dev/docs/api/admin-rest/latest/resources/accessscope',
        'https://shopify.dev/docs/api/admin-rest/usage/response-codes',
      ],
      request: (asked) => ({
        at: originOf(asked),
        path: '/admin/oauth/access_scopes.json',
        headers: { accept: 'application/json', 'x-shopify-access-token': asked.value },
      }),
      live: {
        body: z.object({ access_scopes: z.array(z.object({ handle: z.string() })) }),
        facts: ({ access_scopes }) => ({ scopes: access_scopes.map(({ handle }) => handle) }),
      },
      dead: [
        {
          status: 401,
          body: z.object({ errors: z.string().startsWith('[API] Invalid API key or access token') }),
        },
      ],
    }),
  ],
};

/** The store, by its address or by the first part of it; the origin alone, since apps answer on some paths. */
function originOf({ text, instance }: Asked): string {
  const names = ['MYSHOPIFY_DOMAIN', 'SHOPIFY_STORE_DOMAIN', 'SHOPIFY_SHOP_DOMAIN', 'SHOPIFY_DOMAIN'].concat(
    ['SHOPIFY_STORE_URL', 'SHOPIFY_SHOP_URL', 'SHOPIFY_URL', 'SHOPIFY_STORE', 'SHOPIFY_SHOP'],
    ['SHOPIFY_STORE_NAME', 'SHOPIFY_SHOP_NAME'],
  );
  const store = text(...names);
  if (store !== undefined && /^[a-z0-9][a-z0-9-]*$/i.test(store))
    return `https://${store.toLowerCase()}.myshopify.com`;
  return instance({ names }).origin;
}
