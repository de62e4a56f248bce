import { fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const e2b: Provider = {
  id: 'e2b',
  title: 'E2B',
  docs: 'https://e2b.dev/docs/api-key',
  manage: 'https://e2b.dev/dashboard?tab=keys',
  names: ['E2B'],
  domains: ['e2b.dev', 'e2b.app'],
  kinds: [
    {
      id: 'e2b-api-key',
      title: 'E2B API key',
      anchors: ['e2b_'],
      pattern: /e2b_[0-9a-f]{40}/,
      samples: {
        match: [() => `e2b_${fakeHex(40)}`],
        noMatch: [() => `e2b_${fakeHex(39)}`, () => `e2b_${fakeHex(41)}`],
      },
    },
    {
      id: 'e2b-access-token',
      title: 'E2B access token',
      anchors: ['sk_e2b_'],
      pattern: /sk_e2b_[0-9a-f]{40}/,
      samples: {
        match: [() => `sk_e2b_${fakeHex(40)}`],
        noMatch: [() => `sk_e2b_${fakeHex(39)}`, () => `sk_e2b_${fakeHex(41)}`],
      },
    },
  ],
};
