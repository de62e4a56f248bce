import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const pexels: Provider = {
  id: 'pexels',
  title: 'Pexels',
  docs: 'https://www.pexels.com/api/documentation/',
  manage: 'https://www.pexels.com/api/key/',
  names: ['PEXELS'],
  domains: ['pexels.com'],
  kinds: [
    {
      id: 'pexels-api-key',
      title: 'Pexels API key',
      anchors: [],
      pattern: /[A-Za-z0-9]{56}/,
      samples: {
        match: [() => fakeAlnum(56)],
        noMatch: [() => fakeAlnum(55)],
      },
    },
  ],
};
