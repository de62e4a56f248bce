import { fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const obsidian: Provider = {
  id: 'obsidian',
  title: 'Obsidian Local REST API',
  docs: 'https://github.com/coddingtonbear/obsidian-local-rest-api',
  names: ['OBSIDIAN'],
  domains: [],
  kinds: [
    {
      id: 'obsidian-api-key',
      title: 'Obsidian Local REST API key',
      anchors: [],
      pattern: /[0-9a-f]{64}/,
      samples: {
        match: [() => fakeHex(64)],
        noMatch: [() => fakeHex(63)],
      },
    },
  ],
};
