import { fakeHex, fakeUpperAlnum, fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const together: Provider = {
  id: 'together',
  title: 'Together AI',
  docs: 'https://docs.together.ai/docs/quickstart',
  manage: 'https://api.together.ai/settings/api-keys',
  names: ['TOGETHER_API_KEY', 'TOGETHER_AI', 'TOGETHERAI'],
  domains: ['together.ai', 'together.xyz'],
  kinds: [
    {
      id: 'together-api-key',
      title: 'Together AI API key',
      anchors: ['tgp_v1_'],
      pattern: /tgp_v1_[\w-]{43}/,
      samples: {
        match: [() => `tgp_v1_${fakeWord(43)}`],
        noMatch: [() => `tgp_v1_${fakeWord(42)}`, () => `tgp_v1_${fakeWord(44)}`],
      },
    },
    {
      id: 'together-legacy-key',
      title: 'Together AI API key (legacy)',
      anchors: [],
      pattern: /[0-9a-f]{64}/,
      samples: {
        match: [() => fakeHex(64)],
        noMatch: [() => fakeHex(63), () => fakeUpperAlnum(64)],
      },
    },
  ],
};
