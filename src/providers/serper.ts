import { fakeHex, fakeUpperAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const serper: Provider = {
  id: 'serper',
  title: 'Serper',
  docs: 'https://serper.dev',
  manage: 'https://serper.dev/api-keys',
  names: ['SERPER'],
  domains: ['serper.dev'],
  kinds: [
    {
      id: 'serper-api-key',
      title: 'Serper API key',
      anchors: [],
      pattern: /[0-9a-f]{40}/,
      samples: {
        match: [() => fakeHex(40)],
        noMatch: [() => fakeHex(39), () => fakeUpperAlnum(40)],
      },
    },
  ],
};
