import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const replicate: Provider = {
  id: 'replicate',
  title: 'Replicate',
  docs: 'https://replicate.com/docs/topics/security/api-tokens',
  manage: 'https://replicate.com/account/api-tokens',
  names: ['REPLICATE'],
  domains: ['replicate.com'],
  kinds: [
    {
      id: 'replicate-api-token',
      title: 'Replicate API token',
      anchors: ['r8_'],
      pattern: /r8_[A-Za-z0-9]{37}/,
      samples: {
        match: [() => `r8_${fakeAlnum(37)}`],
        noMatch: [() => `r8_${fakeAlnum(36)}`, () => `r8_${fakeAlnum(38)}`],
      },
    },
  ],
};
