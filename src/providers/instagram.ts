import { fakeAlnum, fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const instagram: Provider = {
  id: 'instagram',
  title: 'Instagram',
  docs: 'https://developers.facebook.com/docs/instagram-platform/',
  manage: 'https://developers.facebook.com/apps/',
  names: ['INSTAGRAM', 'IG_ACCESS_TOKEN'],
  domains: ['instagram.com'],
  kinds: [
    {
      id: 'instagram-access-token',
      title: 'Instagram access token',
      anchors: ['IGQV', 'IGQW', 'IGAA'],
      pattern: /IG(?:QV|QW|AA)[\w-]{100,500}/,
      samples: {
        match: [() => `IGQV${fakeWord(150)}`, () => `IGAA${fakeAlnum(170)}`],
        noMatch: [() => `IGQV${fakeWord(99)}`],
      },
    },
  ],
};
