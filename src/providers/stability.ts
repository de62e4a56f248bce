import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const stability: Provider = {
  id: 'stability',
  title: 'Stability AI',
  docs: 'https://platform.stability.ai/docs/api-reference',
  manage: 'https://platform.stability.ai/account/keys',
  names: ['STABILITY', 'STABILITY_AI', 'STABILITYAI', 'DREAMSTUDIO'],
  domains: ['stability.ai'],
  kinds: [
    {
      id: 'stability-api-key',
      title: 'Stability AI API key',
      anchors: [],
      pattern: /sk-[A-Za-z0-9]{48}/,
      samples: {
        match: [() => `sk-${fakeAlnum(48)}`],
        noMatch: [() => `sk-${fakeAlnum(47)}`, () => `sk-${fakeAlnum(49)}`],
      },
    },
  ],
};
