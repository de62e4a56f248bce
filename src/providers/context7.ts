import { fakeHex, fakeUuid } from './fake.js';
import type { Provider } from './provider.js';

export const context7: Provider = {
  id: 'context7',
  title: 'Context7',
  docs: 'https://context7.com/docs/howto/api-keys',
  manage: 'https://context7.com/dashboard',
  names: ['CONTEXT7', 'CTX7'],
  domains: ['context7.com'],
  kinds: [
    {
      id: 'context7-api-key',
      title: 'Context7 API key',
      anchors: ['ctx7sk-'],
      pattern: /ctx7sk-[\w-]{32,64}/,
      samples: {
        match: [() => `ctx7sk-${fakeUuid()}`],
        noMatch: [() => `ctx7sk-${fakeHex(31)}`, () => `ctx7sk_${fakeUuid()}`],
      },
    },
  ],
};
