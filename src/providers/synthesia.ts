import { fakeHex, fakeUpperAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const synthesia: Provider = {
  id: 'synthesia',
  title: 'Synthesia',
  docs: 'https://docs.synthesia.io/reference/authentication',
  manage: 'https://app.synthesia.io',
  names: ['SYNTHESIA'],
  domains: ['synthesia.io'],
  kinds: [
    {
      id: 'synthesia-api-key',
      title: 'Synthesia API key',
      anchors: [],
      pattern: /[0-9a-f]{32}/,
      samples: {
        match: [() => fakeHex(32)],
        noMatch: [() => fakeHex(31), () => fakeUpperAlnum(32)],
      },
    },
  ],
};
