import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const fivetran: Provider = {
  id: 'fivetran',
  title: 'Fivetran',
  docs: 'https://fivetran.com/docs/rest-api/getting-started',
  manage: 'https://fivetran.com/dashboard/user/api-config',
  names: ['FIVETRAN'],
  domains: ['fivetran.com'],
  kinds: [
    {
      id: 'fivetran-api-secret',
      title: 'Fivetran API secret',
      anchors: [],
      pattern: /[A-Za-z0-9]{32}/,
      samples: {
        match: [() => fakeAlnum(32)],
        noMatch: [() => fakeAlnum(31)],
      },
    },
    {
      id: 'fivetran-api-key',
      title: 'Fivetran API key',
      anchors: [],
      pattern: /[A-Za-z0-9]{16}/,
      samples: {
        match: [() => fakeAlnum(16)],
        noMatch: [() => fakeAlnum(15)],
      },
    },
  ],
};
