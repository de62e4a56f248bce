import { fakeHex } from './fake.js';
import type { CredentialKind, Provider } from './provider.js';

function token(id: string, prefix: string, title: string): CredentialKind {
  return {
    id: `shopify-${id}`,
    title,
    anchors: [prefix],
    pattern: new RegExp(`${prefix}[0-9A-Fa-f]{32}`),
    samples: {
      match: [() => prefix + fakeHex(32)],
      noMatch: [() => prefix + fakeHex(31), () => `${prefix}${fakeHex(31)}g`],
    },
  };
}

export const shopify: Provider = {
  id: 'shopify',
  title: 'Shopify',
  docs: 'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens',
  names: ['SHOPIFY'],
  domains: ['myshopify.com', 'shopify.com'],
  kinds: [
    token('access-token', 'shpat_', 'Shopify Admin API access token'),
    token('custom-app-token', 'shpca_', 'Shopify custom app access token'),
    token('private-app-password', 'shppa_', 'Shopify private app password'),
    token('shared-secret', 'shpss_', 'Shopify app client secret'),
    token('theme-access-password', 'shptka_', 'Shopify Theme Access password'),
  ],
};
