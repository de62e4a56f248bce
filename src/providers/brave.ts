import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const brave: Provider = {
  id: 'brave',
  title: 'Brave Search',
  docs: 'https://api-dashboard.search.brave.com/documentation/guides/authentication',
  manage: 'https://api-dashboard.search.brave.com/app/keys',
  names: ['BRAVE', 'BRAVE_SEARCH', 'X_SUBSCRIPTION_TOKEN'],
  domains: ['search.brave.com'],
  kinds: [
    {
      id: 'brave-api-key',
      title: 'Brave Search API key',
      anchors: ['BSA'],
      pattern: /BSA[\w-]{24,40}/,
      samples: {
        match: [() => `BSA${fakeAlnum(24)}`, () => `BSA${fakeAlnum(32)}`],
        noMatch: [() => `BSA${fakeAlnum(23)}`],
      },
    },
  ],
};
