import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const hume: Provider = {
  id: 'hume',
  title: 'Hume AI',
  docs: 'https://dev.hume.ai/docs/introduction/api-key',
  manage: 'https://app.hume.ai/keys',
  names: ['HUME', 'HUMEAI', 'HUME_AI'],
  domains: ['hume.ai'],
  kinds: [
    {
      id: 'hume-api-key',
      title: 'Hume AI API key',
      anchors: [],
      pattern: /[A-Za-z0-9]{48}/,
      samples: {
        match: [() => fakeAlnum(48)],
        noMatch: [() => fakeAlnum(47), () => fakeAlnum(49)],
      },
    },
    {
      id: 'hume-secret-key',
      title: 'Hume AI secret key',
      anchors: [],
      pattern: /[A-Za-z0-9]{64}/,
      samples: {
        match: [() => fakeAlnum(64)],
        noMatch: [() => fakeAlnum(63), () => fakeAlnum(65)],
      },
    },
  ],
};
