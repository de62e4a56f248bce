import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const cohere: Provider = {
  id: 'cohere',
  title: 'Cohere',
  docs: 'https://docs.cohere.com/reference/about',
  manage: 'https://dashboard.cohere.com/api-keys',
  names: ['COHERE', 'CO_API_KEY'],
  domains: ['cohere.com', 'cohere.ai'],
  kinds: [
    {
      id: 'cohere-api-key',
      title: 'Cohere API key',
      anchors: [],
      pattern: /[A-Za-z0-9]{40}/,
      samples: {
        match: [() => fakeAlnum(40)],
        noMatch: [() => fakeAlnum(39), () => fakeAlnum(41)],
      },
    },
  ],
};
