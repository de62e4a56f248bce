import { fakeHex, fakeUuid } from './fake.js';
import type { Provider } from './provider.js';

export const exa: Provider = {
  id: 'exa',
  title: 'Exa',
  docs: 'https://docs.exa.ai/reference/getting-started',
  manage: 'https://dashboard.exa.ai/api-keys',
  names: ['EXA'],
  domains: ['exa.ai'],
  kinds: [
    {
      id: 'exa-api-key',
      title: 'Exa API key',
      anchors: [],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      samples: {
        match: [() => fakeUuid()],
        noMatch: [() => fakeUuid().slice(1), () => fakeHex(32)],
      },
    },
  ],
};
