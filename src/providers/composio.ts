import { fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const composio: Provider = {
  id: 'composio',
  title: 'Composio',
  docs: 'https://docs.composio.dev/reference/authentication',
  manage: 'https://platform.composio.dev',
  names: ['COMPOSIO'],
  domains: ['composio.dev'],
  kinds: [
    {
      id: 'composio-api-key',
      title: 'Composio API key',
      // `ak_`: a project's, `uak_`: a user's.
      anchors: [],
      pattern: /u?ak_[\w-]{20}/,
      samples: {
        match: [() => `ak_${fakeWord(20)}`, () => `uak_${fakeWord(20)}`],
        noMatch: [() => `ak_${fakeWord(19)}`, () => `ak-${fakeWord(20)}`],
      },
    },
    {
      id: 'composio-consumer-key',
      title: 'Composio consumer API key',
      // https://docs.composio.dev/docs/composio-connect
      anchors: [],
      pattern: /ck_[\w-]{20}/,
      samples: {
        match: [() => `ck_${fakeWord(20)}`],
        noMatch: [() => `ck_${fakeWord(19)}`],
      },
    },
  ],
};
