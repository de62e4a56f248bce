import { fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const unsplash: Provider = {
  id: 'unsplash',
  title: 'Unsplash',
  docs: 'https://unsplash.com/documentation#authorization',
  manage: 'https://unsplash.com/oauth/applications',
  names: ['UNSPLASH'],
  domains: ['unsplash.com'],
  kinds: [
    {
      id: 'unsplash-key',
      title: 'Unsplash access or secret key',
      anchors: [],
      pattern: /[\w-]{43}/,
      samples: {
        match: [() => fakeWord(43)],
        noMatch: [() => fakeWord(42)],
      },
    },
  ],
};
