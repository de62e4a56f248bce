import { fakeHex, fakeUuid } from './fake.js';
import type { Provider } from './provider.js';

export const helius: Provider = {
  id: 'helius',
  title: 'Helius',
  docs: 'https://www.helius.dev/docs/api-reference/authentication',
  manage: 'https://dashboard.helius.dev/api-keys',
  names: ['HELIUS'],
  domains: ['helius-rpc.com', 'helius.xyz', 'helius.dev'],
  kinds: [
    {
      id: 'helius-api-key',
      title: 'Helius API key',
      anchors: [],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      samples: {
        match: [() => fakeUuid()],
        noMatch: [() => fakeUuid().slice(1), () => fakeHex(32)],
      },
    },
  ],
};
