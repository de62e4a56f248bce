import { fakeHex, fakeUuid } from './fake.js';
import type { Provider } from './provider.js';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

export const luma: Provider = {
  id: 'luma',
  title: 'Luma AI',
  docs: 'https://docs.lumalabs.ai/docs/api',
  manage: 'https://lumalabs.ai/dream-machine/api/keys',
  names: ['LUMA', 'LUMAAI', 'LUMA_AI'],
  domains: ['lumalabs.ai'],
  kinds: [
    {
      id: 'luma-api-key',
      title: 'Luma AI API key',
      anchors: ['luma-'],
      pattern: new RegExp(`luma-${UUID}-${UUID}`),
      samples: {
        match: [() => `luma-${fakeUuid()}-${fakeUuid()}`],
        noMatch: [() => `luma-${fakeUuid()}`, () => `luma-${fakeUuid()}-${fakeHex(32)}`],
      },
    },
  ],
};
