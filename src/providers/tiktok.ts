import { fakeAlnum, fakeDigits } from './fake.js';
import type { Provider } from './provider.js';

export const tiktok: Provider = {
  id: 'tiktok',
  title: 'TikTok',
  docs: 'https://developers.tiktok.com/doc/oauth-user-access-token-management',
  manage: 'https://developers.tiktok.com/apps',
  names: ['TIKTOK'],
  domains: ['tiktok.com', 'tiktokapis.com'],
  kinds: [
    {
      id: 'tiktok-token',
      title: 'TikTok access or refresh token',
      anchors: [],
      pattern: /(?:act|clt|rft)\.[\w!*.-]{20,150}/,
      samples: {
        match: [() => `act.${fakeAlnum(60)}!${fakeDigits(4)}.e1`, () => `rft.${fakeAlnum(60)}`],
        noMatch: [() => `act.${fakeAlnum(19)}`, () => `xyz.${fakeAlnum(60)}`],
      },
    },
  ],
};
