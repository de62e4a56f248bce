import { fakeLowerAlnum, fakeUpperAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const alphaVantage: Provider = {
  id: 'alpha-vantage',
  title: 'Alpha Vantage',
  docs: 'https://www.alphavantage.co/documentation/',
  names: ['ALPHA_VANTAGE', 'ALPHAVANTAGE'],
  domains: ['alphavantage.co'],
  kinds: [
    {
      id: 'alpha-vantage-api-key',
      title: 'Alpha Vantage API key',
      anchors: [],
      pattern: /[A-Z0-9]{16}/,
      samples: {
        match: [() => fakeUpperAlnum(16)],
        noMatch: [() => fakeUpperAlnum(15), () => fakeLowerAlnum(16)],
      },
    },
  ],
};
