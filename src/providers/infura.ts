import { fakeHex, fakeUpperAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const infura: Provider = {
  id: 'infura',
  title: 'Infura',
  docs: 'https://docs.metamask.io/services/get-started/infura/',
  manage: 'https://developer.metamask.io',
  names: ['INFURA'],
  domains: ['infura.io'],
  kinds: [
    {
      id: 'infura-api-key',
      title: 'Infura API key',
      anchors: [],
      pattern: /[0-9a-f]{32}/,
      samples: {
        match: [() => fakeHex(32)],
        noMatch: [() => fakeHex(31), () => fakeUpperAlnum(32)],
      },
    },
  ],
};
