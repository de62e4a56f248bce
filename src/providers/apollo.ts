import { fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const apollo: Provider = {
  id: 'apollo',
  title: 'Apollo.io',
  docs: 'https://docs.apollo.io/docs/create-api-key',
  manage: 'https://app.apollo.io/#/settings/integrations/api',
  names: ['APOLLO_IO', 'APOLLO_API_KEY'],
  domains: ['apollo.io'],
  kinds: [
    {
      id: 'apollo-api-key',
      title: 'Apollo.io API key',
      anchors: [],
      pattern: /[\w-]{22}/,
      samples: {
        match: [() => fakeWord(22)],
        noMatch: [() => fakeWord(21)],
      },
    },
  ],
};
