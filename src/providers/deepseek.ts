import { fakeHex, fakeUpperAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const deepseek: Provider = {
  id: 'deepseek',
  title: 'DeepSeek',
  docs: 'https://api-docs.deepseek.com/',
  manage: 'https://platform.deepseek.com/api_keys',
  names: ['DEEPSEEK', 'DEEP_SEEK'],
  domains: ['deepseek.com'],
  kinds: [
    {
      id: 'deepseek-api-key',
      title: 'DeepSeek API key',
      anchors: [],
      pattern: /sk-[0-9a-f]{32}/,
      samples: {
        match: [() => `sk-${fakeHex(32)}`],
        noMatch: [() => `sk-${fakeHex(31)}`, () => `sk-${fakeUpperAlnum(32)}`],
      },
    },
  ],
};
