import { fakeHex, fakeUpperAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const trello: Provider = {
  id: 'trello',
  title: 'Trello',
  docs: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/',
  manage: 'https://trello.com/power-ups/admin',
  names: ['TRELLO'],
  domains: ['trello.com'],
  kinds: [
    {
      id: 'trello-token',
      title: 'Trello token',
      anchors: ['ATTA'],
      pattern: /ATTA[0-9A-Fa-f]{72}/,
      samples: {
        match: [() => `ATTA${fakeHex(72)}`],
        noMatch: [() => `ATTA${fakeHex(71)}`, () => `ATTA${fakeUpperAlnum(72)}`],
      },
    },
    {
      id: 'trello-legacy-token',
      title: 'Trello token without a prefix',
      anchors: [],
      pattern: /[0-9a-f]{64}/,
      samples: {
        match: [() => fakeHex(64)],
        noMatch: [() => fakeHex(63)],
      },
    },
    {
      id: 'trello-api-key',
      title: 'Trello API key',
      anchors: [],
      pattern: /[0-9a-f]{32}/,
      samples: {
        match: [() => fakeHex(32)],
        noMatch: [() => fakeHex(31)],
      },
    },
  ],
};
