import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const jina: Provider = {
  id: 'jina',
  title: 'Jina AI',
  docs: 'https://jina.ai/reader',
  manage: 'https://jina.ai/api-dashboard/key-manager',
  names: ['JINA', 'JINAAI', 'JINA_AI'],
  domains: ['jina.ai'],
  kinds: [
    {
      id: 'jina-api-key',
      title: 'Jina AI API key',
      anchors: ['jina_'],
      pattern: /jina_[A-Za-z0-9]{60}/,
      samples: {
        match: [() => `jina_${fakeAlnum(60)}`],
        noMatch: [() => `jina_${fakeAlnum(59)}`, () => `jina_${fakeAlnum(61)}`],
      },
    },
  ],
};
