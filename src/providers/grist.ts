import { fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const grist: Provider = {
  id: 'grist',
  title: 'Grist',
  docs: 'https://support.getgrist.com/rest-api/',
  manage: 'https://docs.getgrist.com/account',
  names: ['GRIST'],
  domains: ['getgrist.com'],
  kinds: [
    {
      id: 'grist-api-key',
      title: 'Grist API key',
      anchors: [],
      pattern: /[0-9a-f]{40}/,
      samples: {
        match: [() => fakeHex(40)],
        noMatch: [() => fakeHex(39)],
      },
    },
  ],
};
