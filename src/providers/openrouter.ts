import { fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const openrouter: Provider = {
  id: 'openrouter',
  title: 'OpenRouter',
  docs: 'https://openrouter.ai/docs/api-reference/authentication',
  manage: 'https://openrouter.ai/settings/keys',
  names: ['OPENROUTER', 'OPEN_ROUTER'],
  domains: ['openrouter.ai'],
  kinds: [
    {
      id: 'openrouter-api-key',
      title: 'OpenRouter API key',
      anchors: ['sk-or-v1-'],
      pattern: /sk-or-v1-[0-9a-f]{64}/,
      samples: {
        match: [() => `sk-or-v1-${fakeHex(64)}`],
        noMatch: [() => `sk-or-v1-${fakeHex(63)}`, () => `sk-or-v1-${fakeHex(65)}`],
      },
    },
  ],
};
