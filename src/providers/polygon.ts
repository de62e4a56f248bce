import { fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const polygon: Provider = {
  id: 'polygon',
  title: 'Polygon.io (Massive)',
  docs: 'https://massive.com/docs/rest/quickstart',
  manage: 'https://massive.com/dashboard/keys',
  // Polygon is also a chain: the bare word would claim its wallets and endpoints.
  names: ['POLYGON_API_KEY', 'POLYGON_IO', 'MCP_POLYGON', 'MASSIVE_API_KEY'],
  domains: ['polygon.io', 'massive.com'],
  kinds: [
    {
      id: 'polygon-api-key',
      title: 'Polygon.io API key',
      anchors: [],
      pattern: /\w{32}/,
      samples: {
        match: [() => fakeWord(32)],
        noMatch: [() => fakeWord(31), () => fakeWord(33)],
      },
    },
  ],
};
