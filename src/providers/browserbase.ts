import { fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const browserbase: Provider = {
  id: 'browserbase',
  title: 'Browserbase',
  docs: 'https://docs.browserbase.com/introduction/getting-started',
  manage: 'https://www.browserbase.com/settings',
  names: ['BROWSERBASE', 'BROWSER_BASE', 'X_BB_API_KEY'],
  domains: ['browserbase.com'],
  kinds: [
    {
      id: 'browserbase-api-key',
      title: 'Browserbase API key',
      anchors: ['bb_live_', 'bb_test_'],
      pattern: /bb_(?:live|test)_[\w-]{27,48}/,
      samples: {
        match: [() => `bb_live_${fakeWord(27)}`, () => `bb_test_${fakeWord(27)}`],
        noMatch: [() => `bb_live_${fakeWord(26)}`],
      },
    },
  ],
};
