import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const xai: Provider = {
  id: 'xai',
  title: 'xAI',
  docs: 'https://docs.x.ai/docs/overview',
  manage: 'https://console.x.ai',
  names: ['XAI', 'X_AI', 'GROK'],
  domains: ['x.ai'],
  kinds: [
    {
      id: 'xai-api-key',
      title: 'xAI API key',
      anchors: ['xai-'],
      pattern: /xai-[\w-]{70,120}/,
      samples: {
        match: [() => `xai-${fakeAlnum(70)}`, () => `xai-${fakeAlnum(95)}`],
        noMatch: [() => `xai-${fakeAlnum(69)}`],
      },
    },
  ],
};
