import { fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const pipedrive: Provider = {
  id: 'pipedrive',
  title: 'Pipedrive',
  docs: 'https://pipedrive.readme.io/docs/core-api-concepts-authentication',
  manage: 'https://app.pipedrive.com/settings/api',
  names: ['PIPEDRIVE'],
  domains: ['pipedrive.com'],
  kinds: [
    {
      id: 'pipedrive-api-token',
      title: 'Pipedrive API token',
      anchors: [],
      pattern: /[A-Za-z0-9]{40}/,
      samples: {
        match: [() => fakeHex(40)],
        noMatch: [() => fakeHex(39)],
      },
    },
  ],
};
