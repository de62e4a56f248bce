import { fakeAlnum, fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const airtable: Provider = {
  id: 'airtable',
  title: 'Airtable',
  docs: 'https://airtable.com/developers/web/guides/personal-access-tokens',
  manage: 'https://airtable.com/create/tokens',
  names: ['AIRTABLE'],
  domains: ['airtable.com'],
  kinds: [
    {
      id: 'airtable-personal-token',
      title: 'Airtable personal access token',
      anchors: ['pat'],
      pattern: /pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/,
      samples: {
        match: [() => `pat${fakeAlnum(14)}.${fakeHex(64)}`],
        noMatch: [() => `pat${fakeAlnum(13)}.${fakeHex(64)}`, () => `pat${fakeAlnum(14)}.${fakeHex(63)}`],
      },
    },
    {
      id: 'airtable-legacy-key',
      title: 'Airtable API key (legacy)',
      anchors: [],
      pattern: /key[A-Za-z0-9]{14}/,
      samples: {
        match: [() => `key${fakeAlnum(14)}`],
        noMatch: [() => `key${fakeAlnum(13)}`],
      },
    },
  ],
};
