import { fakeAlnum, fakeLowerAlnum, fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const dropbox: Provider = {
  id: 'dropbox',
  title: 'Dropbox',
  docs: 'https://developers.dropbox.com/oauth-guide',
  manage: 'https://www.dropbox.com/developers/apps',
  names: ['DROPBOX'],
  domains: ['dropbox.com', 'dropboxapi.com'],
  kinds: [
    {
      id: 'dropbox-access-token',
      title: 'Dropbox access token',
      anchors: ['sl.'],
      pattern: /sl\.(?:u\.)?[\w-]{130,2000}/,
      samples: {
        match: [() => `sl.${fakeWord(135)}`, () => `sl.u.${fakeWord(1300)}`],
        noMatch: [() => `sl.${fakeWord(129)}`],
      },
    },
    {
      id: 'dropbox-long-lived-token',
      title: 'Dropbox access token (long-lived)',
      anchors: ['AAAAAAAAAA'],
      pattern: /[\w-]{11}AAAAAAAAAA[\w-]{43}/,
      samples: {
        match: [() => `${fakeAlnum(11)}${'A'.repeat(10)}${fakeAlnum(43)}`],
        noMatch: [() => `${fakeAlnum(11)}${'A'.repeat(10)}${fakeAlnum(42)}`],
      },
    },
    {
      id: 'dropbox-app-secret',
      title: 'Dropbox app secret',
      anchors: [],
      pattern: /[0-9a-z]{15}/,
      samples: {
        match: [() => fakeLowerAlnum(15)],
        noMatch: [() => fakeLowerAlnum(14)],
      },
    },
  ],
};
