import { fakeLowerAlnum, fakeUpperAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const etherscan: Provider = {
  id: 'etherscan',
  title: 'Etherscan',
  docs: 'https://docs.etherscan.io',
  manage: 'https://etherscan.io/apidashboard',
  names: ['ETHERSCAN'],
  domains: ['etherscan.io'],
  kinds: [
    {
      id: 'etherscan-api-key',
      title: 'Etherscan API key',
      anchors: [],
      pattern: /[A-Z0-9]{34}/,
      samples: {
        match: [() => fakeUpperAlnum(34)],
        noMatch: [() => fakeUpperAlnum(33), () => fakeLowerAlnum(34)],
      },
    },
  ],
};
