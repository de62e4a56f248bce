import { fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const attio: Provider = {
  id: 'attio',
  title: 'Attio',
  docs: 'https://docs.attio.com/rest-api/guides/authentication',
  names: ['ATTIO'],
  domains: ['attio.com'],
  kinds: [
    {
      id: 'attio-access-token',
      title: 'Attio access token',
      anchors: [],
      pattern: /[0-9a-f]{64}/,
      samples: {
        match: [() => fakeHex(64)],
        noMatch: [() => fakeHex(63)],
      },
    },
  ],
};
