import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const readwise: Provider = {
  id: 'readwise',
  title: 'Readwise',
  docs: 'https://readwise.io/api_deets',
  manage: 'https://readwise.io/access_token',
  names: ['READWISE'],
  domains: ['readwise.io'],
  kinds: [
    {
      id: 'readwise-access-token',
      title: 'Readwise access token',
      anchors: [],
      pattern: /[A-Za-z0-9]{50}/,
      samples: {
        match: [() => fakeAlnum(50)],
        noMatch: [() => fakeAlnum(49)],
      },
    },
  ],
};
