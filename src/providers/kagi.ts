import { fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const kagi: Provider = {
  id: 'kagi',
  title: 'Kagi',
  docs: 'https://help.kagi.com/kagi/api/overview.html',
  manage: 'https://kagi.com/settings?p=api',
  names: ['KAGI'],
  domains: ['kagi.com'],
  kinds: [
    {
      id: 'kagi-api-token',
      title: 'Kagi API token',
      anchors: [],
      pattern: /[\w-]{11}\.[\w-]{43}/,
      samples: {
        match: [() => `${fakeWord(11)}.${fakeWord(43)}`],
        noMatch: [() => `${fakeWord(11)}.${fakeWord(42)}`, () => `${fakeWord(10)}.${fakeWord(43)}`],
      },
    },
  ],
};
