import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const giphy: Provider = {
  id: 'giphy',
  title: 'GIPHY',
  docs: 'https://developers.giphy.com/docs/api/',
  manage: 'https://developers.giphy.com/dashboard/',
  names: ['GIPHY'],
  domains: ['giphy.com'],
  kinds: [
    {
      id: 'giphy-api-key',
      title: 'GIPHY API key',
      anchors: [],
      pattern: /[A-Za-z0-9]{32}/,
      samples: {
        match: [() => fakeAlnum(32)],
        noMatch: [() => fakeAlnum(31)],
      },
    },
  ],
};
