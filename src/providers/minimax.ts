import { fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const minimax: Provider = {
  id: 'minimax',
  title: 'MiniMax',
  docs: 'https://platform.minimax.io/docs/guides/quickstart',
  manage: 'https://platform.minimax.io/user-center/basic-information/interface-key',
  names: ['MINIMAX', 'MINIMAXI'],
  domains: ['minimax.io', 'minimaxi.com', 'minimax.chat'],
  kinds: [
    {
      id: 'minimax-api-key',
      title: 'MiniMax API key',
      anchors: ['sk-api-'],
      pattern: /sk-api-[\w-]{100,140}/,
      samples: {
        match: [() => `sk-api-${fakeWord(100)}`, () => `sk-api-${fakeWord(120)}`],
        noMatch: [() => `sk-api-${fakeWord(99)}`],
      },
    },
    {
      id: 'minimax-coding-plan-key',
      title: 'MiniMax Coding Plan API key',
      anchors: ['sk-cp-'],
      pattern: /sk-cp-[\w-]{60,160}/,
      samples: {
        match: [() => `sk-cp-${fakeWord(60)}`, () => `sk-cp-${fakeWord(110)}`],
        noMatch: [() => `sk-cp-${fakeWord(59)}`],
      },
    },
  ],
};
