import { fakeHex, fakeUuid } from './fake.js';
import type { Provider } from './provider.js';

export const smithery: Provider = {
  id: 'smithery',
  title: 'Smithery',
  docs: 'https://smithery.ai/docs',
  manage: 'https://smithery.ai/account/api-keys',
  names: ['SMITHERY'],
  domains: ['smithery.ai'],
  kinds: [
    {
      id: 'smithery-api-key',
      title: 'Smithery API key',
      anchors: [],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      samples: {
        match: [() => fakeUuid()],
        noMatch: [() => fakeUuid().slice(1), () => fakeHex(32)],
      },
    },
  ],
};
