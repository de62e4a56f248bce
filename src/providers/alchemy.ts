import { fakeAlnum, fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const alchemy: Provider = {
  id: 'alchemy',
  title: 'Alchemy',
  docs: 'https://www.alchemy.com/docs/create-an-api-key',
  manage: 'https://dashboard.alchemy.com/apps',
  names: ['ALCHEMY'],
  domains: ['alchemy.com', 'alchemyapi.io'],
  kinds: [
    {
      id: 'alchemy-auth-token',
      title: 'Alchemy authentication token',
      anchors: ['alcht_'],
      pattern: /alcht_[A-Za-z0-9]{30}/,
      samples: {
        match: [() => `alcht_${fakeAlnum(30)}`],
        noMatch: [() => `alcht_${fakeAlnum(29)}`, () => `alcht_${fakeAlnum(31)}`],
      },
    },
    {
      id: 'alchemy-api-key',
      title: 'Alchemy API key',
      anchors: [],
      pattern: /[\w-]{32}/,
      samples: {
        match: [() => fakeWord(32)],
        noMatch: [() => fakeWord(31), () => fakeWord(33)],
      },
    },
  ],
};
