import { fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const algolia: Provider = {
  id: 'algolia',
  title: 'Algolia',
  docs: 'https://www.algolia.com/doc/guides/security/api-keys/',
  manage: 'https://dashboard.algolia.com/account/api-keys',
  names: ['ALGOLIA'],
  domains: ['algolia.com', 'algolia.net'],
  kinds: [
    {
      id: 'algolia-api-key',
      title: 'Algolia API key',
      anchors: [],
      pattern: /[0-9a-f]{32}/,
      samples: {
        match: [() => fakeHex(32)],
        noMatch: [() => fakeHex(31)],
      },
    },
  ],
};
