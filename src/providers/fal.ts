import { fakeHex, fakeUuid } from './fake.js';
import type { Provider } from './provider.js';

export const fal: Provider = {
  id: 'fal',
  title: 'fal',
  docs: 'https://docs.fal.ai/model-apis/authentication',
  manage: 'https://fal.ai/dashboard/keys',
  names: ['FAL', 'FAL_KEY', 'FAL_AI'],
  domains: ['fal.ai', 'fal.run'],
  kinds: [
    {
      id: 'fal-api-key',
      title: 'fal API key',
      // The key's id and its secret. https://docs.fal.ai/model-apis/authentication
      anchors: [],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:[0-9a-f]{32}/,
      samples: {
        match: [() => `${fakeUuid()}:${fakeHex(32)}`],
        noMatch: [() => `${fakeUuid()}:${fakeHex(31)}`, () => `${fakeHex(32)}:${fakeHex(32)}`],
      },
    },
  ],
};
