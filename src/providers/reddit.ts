import { fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const reddit: Provider = {
  id: 'reddit',
  title: 'Reddit',
  docs: 'https://github.com/reddit-archive/reddit/wiki/OAuth2',
  manage: 'https://www.reddit.com/prefs/apps',
  names: ['REDDIT'],
  domains: ['reddit.com'],
  kinds: [
    {
      id: 'reddit-client-secret',
      title: 'Reddit client secret',
      anchors: [],
      pattern: /[\w-]{27,30}/,
      samples: {
        match: [() => fakeWord(30)],
        noMatch: [() => fakeWord(26)],
      },
    },
  ],
};
