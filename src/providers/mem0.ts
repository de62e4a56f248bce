import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const mem0: Provider = {
  id: 'mem0',
  title: 'Mem0',
  docs: 'https://docs.mem0.ai/api-reference',
  manage: 'https://app.mem0.ai/dashboard/api-keys',
  names: ['MEM0'],
  domains: ['mem0.ai'],
  kinds: [
    {
      id: 'mem0-api-key',
      title: 'Mem0 API key',
      anchors: ['m0-'],
      pattern: /m0-[A-Za-z0-9]{24,48}/,
      samples: {
        match: [() => `m0-${fakeAlnum(24)}`, () => `m0-${fakeAlnum(36)}`],
        noMatch: [() => `m0-${fakeAlnum(23)}`],
      },
    },
  ],
};
