import { fakeAlnum, fakeDigits, fakeHex, fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const facebook: Provider = {
  id: 'facebook',
  title: 'Facebook',
  docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
  manage: 'https://developers.facebook.com/apps/',
  names: ['FACEBOOK', 'FB_ACCESS_TOKEN', 'META_ACCESS_TOKEN', 'META_ADS'],
  domains: ['facebook.com'],
  kinds: [
    {
      id: 'facebook-access-token',
      title: 'Facebook access token',
      anchors: ['EAA'],
      pattern: /EAA[A-Za-z0-9]{80,500}/,
      samples: {
        match: [() => `EAA${fakeAlnum(180)}`],
        noMatch: [() => `EAA${fakeAlnum(79)}`],
      },
    },
    {
      id: 'facebook-app-token',
      title: 'Facebook app access token',
      anchors: [],
      pattern: /[0-9]{15,17}\|[\w-]{27}/,
      samples: {
        match: [() => `${fakeDigits(16)}|${fakeWord(27)}`],
        noMatch: [() => `${fakeDigits(16)}|${fakeWord(26)}`],
      },
    },
    {
      id: 'facebook-app-secret',
      title: 'Facebook app secret',
      anchors: [],
      pattern: /[0-9a-f]{32}/,
      samples: {
        match: [() => fakeHex(32)],
        noMatch: [() => fakeHex(31)],
      },
    },
  ],
};
