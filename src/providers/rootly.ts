import { fakeHex, fakeUpperAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const rootly: Provider = {
  id: 'rootly',
  title: 'Rootly',
  docs: 'https://docs.rootly.com/api-reference/overview',
  names: ['ROOTLY'],
  domains: ['rootly.com'],
  kinds: [
    {
      id: 'rootly-api-key',
      title: 'Rootly API key',
      anchors: ['rootly_'],
      pattern: /rootly_[0-9a-f]{64}/,
      samples: {
        match: [() => `rootly_${fakeHex(64)}`],
        noMatch: [() => `rootly_${fakeHex(63)}`, () => `rootly_${fakeUpperAlnum(64)}`],
      },
    },
  ],
};
