import { fakeUuid } from './fake.js';
import type { Provider } from './provider.js';

export const coda: Provider = {
  id: 'coda',
  title: 'Coda',
  docs: 'https://coda.io/developers/apis/v1',
  manage: 'https://coda.io/account',
  names: ['CODA'],
  domains: ['coda.io'],
  kinds: [
    {
      id: 'coda-api-token',
      title: 'Coda API token',
      anchors: [],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      samples: {
        match: [() => fakeUuid()],
        noMatch: [() => fakeUuid().slice(1)],
      },
    },
  ],
};
