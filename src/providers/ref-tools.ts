import { fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const refTools: Provider = {
  id: 'ref-tools',
  title: 'Ref',
  docs: 'https://docs.ref.tools',
  manage: 'https://ref.tools/keys',
  names: ['REF_API_KEY', 'REF_TOOLS'],
  domains: ['ref.tools'],
  kinds: [
    {
      id: 'ref-tools-api-key',
      title: 'Ref API key',
      anchors: [],
      pattern: /ref-[0-9A-Za-z]{16,64}/,
      samples: {
        match: [() => `ref-${fakeHex(20)}`],
        noMatch: [() => `ref-${fakeHex(15)}`, () => `ref_${fakeHex(20)}`],
      },
    },
  ],
};
