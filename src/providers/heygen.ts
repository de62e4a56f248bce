import { fakeBase64, fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const heygen: Provider = {
  id: 'heygen',
  title: 'HeyGen',
  docs: 'https://docs.heygen.com/docs/api-key',
  manage: 'https://app.heygen.com/settings?nav=API',
  names: ['HEYGEN', 'HEY_GEN'],
  domains: ['heygen.com'],
  kinds: [
    {
      id: 'heygen-api-key',
      title: 'HeyGen API key',
      anchors: ['sk_V2_hgu_'],
      pattern: /sk_V2_hgu_\w{30,80}/,
      samples: {
        match: [() => `sk_V2_hgu_${fakeWord(30)}`, () => `sk_V2_hgu_${fakeWord(55)}`],
        noMatch: [() => `sk_V2_hgu_${fakeWord(29)}`],
      },
    },
    {
      id: 'heygen-legacy-key',
      title: 'HeyGen API key (legacy)',
      anchors: [],
      pattern: /[A-Za-z0-9+/]{58}==/,
      samples: {
        match: [() => `${fakeBase64(58)}==`],
        noMatch: [() => `${fakeBase64(57)}==`, () => fakeBase64(60)],
      },
    },
  ],
};
