import { fakeLowerAlnum, fakeUpperAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const scrapingbee: Provider = {
  id: 'scrapingbee',
  title: 'ScrapingBee',
  docs: 'https://www.scrapingbee.com/documentation/',
  manage: 'https://dashboard.scrapingbee.com',
  names: ['SCRAPINGBEE', 'SCRAPING_BEE'],
  domains: ['scrapingbee.com'],
  kinds: [
    {
      id: 'scrapingbee-api-key',
      title: 'ScrapingBee API key',
      anchors: [],
      pattern: /[A-Z0-9]{80}/,
      samples: {
        match: [() => fakeUpperAlnum(80)],
        noMatch: [() => fakeUpperAlnum(79), () => fakeLowerAlnum(80)],
      },
    },
  ],
};
