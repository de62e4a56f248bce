import { fakeHex, fakeUpperAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const serpapi: Provider = {
  id: 'serpapi',
  title: 'SerpApi',
  docs: 'https://serpapi.com/search-api',
  manage: 'https://serpapi.com/manage-api-key',
  names: ['SERPAPI', 'SERP_API'],
  domains: ['serpapi.com'],
  kinds: [
    {
      id: 'serpapi-api-key',
      title: 'SerpApi API key',
      anchors: [],
      pattern: /[0-9a-f]{64}/,
      samples: {
        match: [() => fakeHex(64)],
        noMatch: [() => fakeHex(63), () => fakeUpperAlnum(64)],
      },
    },
  ],
};
