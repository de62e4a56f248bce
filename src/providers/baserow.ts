import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const baserow: Provider = {
  id: 'baserow',
  title: 'Baserow',
  docs: 'https://baserow.io/user-docs/personal-api-tokens',
  names: ['BASEROW'],
  domains: ['baserow.io'],
  kinds: [
    {
      id: 'baserow-database-token',
      title: 'Baserow database token',
      anchors: [],
      pattern: /[A-Za-z0-9]{32}/,
      samples: {
        match: [() => fakeAlnum(32)],
        noMatch: [() => fakeAlnum(31)],
      },
    },
  ],
};
