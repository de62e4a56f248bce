import { fakeLowerAlnum, fakeUpperAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const finnhub: Provider = {
  id: 'finnhub',
  title: 'Finnhub',
  docs: 'https://finnhub.io/docs/api/authentication',
  manage: 'https://finnhub.io/dashboard',
  names: ['FINNHUB'],
  domains: ['finnhub.io'],
  kinds: [
    {
      id: 'finnhub-api-key',
      title: 'Finnhub API key',
      anchors: [],
      pattern: /[0-9a-z]{20}(?:[0-9a-z]{20})?/,
      samples: {
        match: [() => fakeLowerAlnum(20), () => fakeLowerAlnum(40)],
        noMatch: [() => fakeLowerAlnum(21), () => fakeUpperAlnum(20)],
      },
    },
  ],
};
