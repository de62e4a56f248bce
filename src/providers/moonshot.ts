import { fakeAlnum, fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const moonshot: Provider = {
  id: 'moonshot',
  title: 'Moonshot AI',
  docs: 'https://platform.moonshot.ai/docs/overview',
  manage: 'https://platform.moonshot.ai/console/api-keys',
  names: ['MOONSHOT', 'KIMI'],
  domains: ['moonshot.ai', 'moonshot.cn', 'kimi.com'],
  kinds: [
    {
      id: 'moonshot-kimi-code-key',
      title: 'Kimi Code API key',
      anchors: ['sk-kimi-'],
      pattern: /sk-kimi-[\w-]{32,120}/,
      samples: {
        match: [() => `sk-kimi-${fakeWord(32)}`, () => `sk-kimi-${fakeWord(76)}`],
        noMatch: [() => `sk-kimi-${fakeWord(31)}`],
      },
    },
    {
      id: 'moonshot-api-key',
      title: 'Moonshot AI API key',
      anchors: [],
      pattern: /sk-[\w-]{48}/,
      samples: {
        match: [() => `sk-${fakeAlnum(48)}`],
        noMatch: [() => `sk-${fakeAlnum(47)}`, () => `sk-${fakeAlnum(49)}`],
      },
    },
  ],
};
