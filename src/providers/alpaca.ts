import { fakeAlnum, fakeUpperAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const alpaca: Provider = {
  id: 'alpaca',
  title: 'Alpaca',
  docs: 'https://docs.alpaca.markets/docs/getting-started-with-trading-api',
  manage: 'https://app.alpaca.markets',
  names: ['ALPACA', 'APCA'],
  domains: ['alpaca.markets'],
  kinds: [
    {
      id: 'alpaca-key-id',
      title: 'Alpaca API key id',
      // PK: paper, AK: live, CK: broker.
      anchors: [],
      pattern: /[PAC]K[A-Z0-9]{18,24}/,
      samples: {
        match: [() => `PK${fakeUpperAlnum(18)}`, () => `AK${fakeUpperAlnum(24)}`],
        noMatch: [() => `PK${fakeUpperAlnum(17)}`, () => `XK${fakeUpperAlnum(18)}`],
      },
    },
    {
      id: 'alpaca-secret-key',
      title: 'Alpaca API secret key',
      anchors: [],
      pattern: /[A-Za-z0-9/]{40,44}/,
      samples: {
        match: [() => fakeAlnum(40), () => fakeAlnum(44)],
        noMatch: [() => fakeAlnum(39), () => fakeAlnum(45)],
      },
    },
  ],
};
