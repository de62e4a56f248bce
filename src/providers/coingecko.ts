import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const coingecko: Provider = {
  id: 'coingecko',
  title: 'CoinGecko',
  docs: 'https://docs.coingecko.com/docs/setting-up-your-api-key',
  manage: 'https://www.coingecko.com/en/developers/dashboard',
  names: ['COINGECKO', 'COIN_GECKO', 'X_CG_DEMO_API_KEY', 'X_CG_PRO_API_KEY'],
  domains: ['coingecko.com'],
  kinds: [
    {
      id: 'coingecko-api-key',
      title: 'CoinGecko API key',
      anchors: ['CG-'],
      pattern: /CG-[A-Za-z0-9]{24}/,
      samples: {
        match: [() => `CG-${fakeAlnum(24)}`],
        noMatch: [() => `CG-${fakeAlnum(23)}`, () => `CG-${fakeAlnum(25)}`],
      },
    },
  ],
};
