import { fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const firecrawl: Provider = {
  id: 'firecrawl',
  title: 'Firecrawl',
  docs: 'https://docs.firecrawl.dev/api-reference/introduction',
  manage: 'https://www.firecrawl.dev/app/api-keys',
  names: ['FIRECRAWL', 'FIRE_CRAWL'],
  domains: ['firecrawl.dev'],
  kinds: [
    {
      id: 'firecrawl-api-key',
      title: 'Firecrawl API key',
      anchors: ['fc-'],
      pattern: /fc-[0-9a-f]{32}/,
      samples: {
        match: [() => `fc-${fakeHex(32)}`],
        noMatch: [() => `fc-${fakeHex(31)}`, () => `fc-${fakeHex(33)}`],
      },
    },
  ],
};
