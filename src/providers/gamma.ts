import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const gamma: Provider = {
  id: 'gamma',
  title: 'Gamma',
  docs: 'https://developers.gamma.app/docs/getting-started',
  names: ['GAMMA_API_KEY', 'GAMMA_APP'],
  domains: ['gamma.app'],
  kinds: [
    {
      id: 'gamma-api-key',
      title: 'Gamma API key',
      anchors: ['sk-gamma-'],
      pattern: /sk-gamma-[A-Za-z0-9]{36,60}/,
      samples: {
        match: [() => `sk-gamma-${fakeAlnum(36)}`, () => `sk-gamma-${fakeAlnum(48)}`],
        noMatch: [() => `sk-gamma-${fakeAlnum(35)}`],
      },
    },
  ],
};
