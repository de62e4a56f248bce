import { fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const voyage: Provider = {
  id: 'voyage',
  title: 'Voyage AI',
  docs: 'https://docs.voyageai.com/docs/api-key-and-installation',
  manage: 'https://dashboard.voyageai.com',
  names: ['VOYAGE', 'VOYAGEAI', 'VOYAGE_AI'],
  domains: ['voyageai.com'],
  kinds: [
    {
      id: 'voyage-api-key',
      title: 'Voyage AI API key',
      anchors: ['pa-'],
      pattern: /pa-[\w-]{43}/,
      samples: {
        match: [() => `pa-${fakeWord(43)}`],
        noMatch: [() => `pa-${fakeWord(42)}`, () => `pa-${fakeWord(44)}`],
      },
    },
    {
      id: 'voyage-atlas-key',
      title: 'Voyage AI API key (MongoDB Atlas)',
      anchors: [],
      pattern: /al-[\w-]{43}/,
      samples: {
        match: [() => `al-${fakeWord(43)}`],
        noMatch: [() => `al-${fakeWord(42)}`, () => `al-${fakeWord(44)}`],
      },
    },
  ],
};
