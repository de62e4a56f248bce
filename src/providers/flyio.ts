import { fakeBase64, fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const flyio: Provider = {
  id: 'flyio',
  title: 'Fly.io',
  docs: 'https://fly.io/docs/security/tokens/',
  manage: 'https://fly.io/user/personal_access_tokens',
  names: ['FLYIO', 'FLY_IO', 'FLY_API_TOKEN', 'FLY_ACCESS_TOKEN', 'FLYCTL'],
  domains: ['fly.io', 'machines.dev'],
  kinds: [
    {
      id: 'flyio-macaroon',
      title: 'Fly.io token',
      // One token is a list of macaroons with commas between.
      anchors: ['fm1a_', 'fm1r_', 'fm2_'],
      pattern: /fm(?:1[ar]|2)_[\w+/=,-]{99,8000}[\w+/=]/,
      samples: {
        match: [() => `fm2_${fakeBase64(300)}==`, () => `fm1r_${fakeBase64(300)},fm1a_${fakeBase64(200)}=`],
        noMatch: [() => `fm2_${fakeBase64(99)}`, () => `fm3_${fakeBase64(300)}`],
      },
    },
    {
      id: 'flyio-oauth-token',
      title: 'Fly.io personal access token',
      anchors: ['fo1_'],
      pattern: /fo1_[\w-]{43}/,
      samples: {
        match: [() => `fo1_${fakeWord(43)}`],
        noMatch: [() => `fo1_${fakeWord(42)}`, () => `fo1_${fakeWord(44)}`],
      },
    },
  ],
};
