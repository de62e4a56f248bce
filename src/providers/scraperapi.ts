import { fakeLowerAlnum, fakeUpperAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const scraperapi: Provider = {
  id: 'scraperapi',
  title: 'ScraperAPI',
  docs: 'https://docs.scraperapi.com',
  manage: 'https://dashboard.scraperapi.com',
  names: ['SCRAPERAPI', 'SCRAPER_API'],
  domains: ['scraperapi.com'],
  kinds: [
    {
      id: 'scraperapi-api-key',
      title: 'ScraperAPI API key',
      anchors: [],
      pattern: /[0-9a-z]{32}/,
      samples: {
        match: [() => fakeLowerAlnum(32)],
        noMatch: [() => fakeLowerAlnum(31), () => fakeUpperAlnum(32)],
      },
    },
  ],
};
