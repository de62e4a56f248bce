import { fakeAlnum, fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const you: Provider = {
  id: 'you',
  title: 'You.com',
  docs: 'https://documentation.you.com',
  manage: 'https://you.com/platform',
  names: ['YOU_API_KEY', 'YOU_COM', 'YOUCOM', 'YDC'],
  domains: ['you.com', 'ydc-index.io'],
  kinds: [
    {
      id: 'you-api-key',
      title: 'You.com API key',
      anchors: ['ydc-sk-'],
      pattern: /ydc-sk-[0-9a-f]{16}-[A-Za-z0-9]{32}-[0-9a-f]{8}(?:<__>[A-Za-z0-9]{16,40})?/,
      samples: {
        match: [
          () => `ydc-sk-${fakeHex(16)}-${fakeAlnum(32)}-${fakeHex(8)}`,
          () => `ydc-sk-${fakeHex(16)}-${fakeAlnum(32)}-${fakeHex(8)}<__>${fakeAlnum(24)}`,
        ],
        noMatch: [() => `ydc-sk-${fakeHex(16)}-${fakeAlnum(31)}-${fakeHex(8)}`],
      },
    },
  ],
};
