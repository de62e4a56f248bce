import { fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const hyperbrowser: Provider = {
  id: 'hyperbrowser',
  title: 'Hyperbrowser',
  docs: 'https://docs.hyperbrowser.ai',
  manage: 'https://app.hyperbrowser.ai',
  names: ['HYPERBROWSER'],
  domains: ['hyperbrowser.ai'],
  kinds: [
    {
      id: 'hyperbrowser-api-key',
      title: 'Hyperbrowser API key',
      anchors: ['hb_'],
      pattern: /hb_[0-9a-f]{28,40}/,
      samples: {
        match: [() => `hb_${fakeHex(28)}`, () => `hb_${fakeHex(34)}`],
        noMatch: [() => `hb_${fakeHex(27)}`],
      },
    },
  ],
};
