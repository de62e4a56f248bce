import { fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const nocodb: Provider = {
  id: 'nocodb',
  title: 'NocoDB',
  docs: 'https://nocodb.com/docs/product-docs/account-settings/api-tokens',
  manage: 'https://app.nocodb.com/#/account/tokens',
  names: ['NOCODB'],
  domains: ['nocodb.com'],
  kinds: [
    {
      id: 'nocodb-api-token',
      title: 'NocoDB API token',
      anchors: [],
      pattern: /[\w-]{40}/,
      samples: {
        match: [() => fakeWord(40)],
        noMatch: [() => fakeWord(39)],
      },
    },
  ],
};
