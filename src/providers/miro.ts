import { fakeAlnum, fakeWord } from './fake.js';
import type { Provider } from './provider.js';

/** Base64 of `{"miro.origin":`, with which every token says the region of its account. */
const ORIGIN = 'eyJtaXJvLm9yaWdpbiI6';

export const miro: Provider = {
  id: 'miro',
  title: 'Miro',
  docs: 'https://developers.miro.com/docs/getting-started-with-oauth',
  manage: 'https://miro.com/app/settings/user-profile/apps',
  names: ['MIRO'],
  domains: ['miro.com'],
  kinds: [
    {
      id: 'miro-access-token',
      title: 'Miro access token',
      anchors: ['eyJtaXJvLm9yaWdpbiI6'],
      pattern: /eyJtaXJvLm9yaWdpbiI6[A-Za-z0-9+/=]{6,24}_[\w-]{20,64}/,
      samples: {
        match: [() => `${ORIGIN}${fakeAlnum(10)}_${fakeWord(27)}`],
        noMatch: [() => `${ORIGIN}${fakeAlnum(10)}_${fakeAlnum(19)}`, () => `${ORIGIN}${fakeAlnum(10)}`],
      },
    },
  ],
};
