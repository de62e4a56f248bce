import { fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const canva: Provider = {
  id: 'canva',
  title: 'Canva',
  docs: 'https://www.canva.dev/docs/connect/authentication/',
  manage: 'https://www.canva.com/developers/integrations',
  names: ['CANVA'],
  domains: ['canva.com'],
  kinds: [
    {
      id: 'canva-client-secret',
      title: 'Canva client secret',
      anchors: ['cnvca'],
      pattern: /cnvca[\w-]{51}/,
      samples: {
        match: [() => `cnvca${fakeWord(51)}`],
        noMatch: [() => `cnvca${fakeWord(50)}`],
      },
    },
  ],
};
