import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const apify: Provider = {
  id: 'apify',
  title: 'Apify',
  docs: 'https://docs.apify.com/platform/integrations/api',
  manage: 'https://console.apify.com/settings/integrations',
  names: ['APIFY'],
  domains: ['apify.com', 'apify.actor'],
  kinds: [
    {
      id: 'apify-api-token',
      title: 'Apify API token',
      anchors: ['apify_api_'],
      pattern: /apify_api_[A-Za-z0-9]{34,38}/,
      samples: {
        match: [() => `apify_api_${fakeAlnum(34)}`, () => `apify_api_${fakeAlnum(36)}`],
        noMatch: [() => `apify_api_${fakeAlnum(33)}`],
      },
    },
    {
      id: 'apify-proxy-password',
      title: 'Apify Proxy password',
      anchors: ['apify_proxy_'],
      pattern: /apify_proxy_[A-Za-z0-9]{34,38}/,
      samples: {
        match: [() => `apify_proxy_${fakeAlnum(34)}`, () => `apify_proxy_${fakeAlnum(36)}`],
        noMatch: [() => `apify_proxy_${fakeAlnum(33)}`],
      },
    },
  ],
};
