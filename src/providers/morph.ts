import { fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const morph: Provider = {
  id: 'morph',
  title: 'Morph',
  docs: 'https://docs.morphllm.com',
  manage: 'https://morphllm.com/dashboard/api-keys',
  names: ['MORPH', 'MORPHLLM', 'MORPH_API_KEY'],
  domains: ['morphllm.com'],
  kinds: [
    {
      id: 'morph-api-key',
      title: 'Morph API key',
      anchors: [],
      pattern: /sk-[\w-]{40,80}/,
      samples: {
        match: [() => `sk-${fakeWord(48)}`],
        noMatch: [() => `sk-${fakeWord(39)}`, () => `sk_${fakeWord(48)}`],
      },
    },
  ],
};
