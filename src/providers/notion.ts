import { fakeAlnum, fakeDigits, fakeLetters } from './fake.js';
import type { Provider } from './provider.js';

export const notion: Provider = {
  id: 'notion',
  title: 'Notion',
  docs: 'https://developers.notion.com/reference/authentication',
  manage: 'https://www.notion.so/profile/integrations',
  names: ['NOTION'],
  domains: ['notion.com', 'notion.so'],
  kinds: [
    {
      id: 'notion-token',
      title: 'Notion integration token',
      anchors: ['ntn_'],
      pattern: /ntn_[0-9]{11}[A-Za-z0-9]{35}/,
      samples: {
        match: [() => `ntn_${fakeDigits(11)}${fakeAlnum(35)}`],
        noMatch: [
          () => `ntn_${fakeDigits(10)}${fakeLetters(36)}`,
          () => `ntn_${fakeDigits(11)}${fakeAlnum(34)}`,
        ],
      },
    },
    {
      id: 'notion-legacy-token',
      title: 'Notion integration token (legacy)',
      anchors: ['secret_'],
      pattern: /secret_[A-Za-z0-9]{43}/,
      samples: {
        match: [() => `secret_${fakeAlnum(43)}`],
        noMatch: [() => `secret_${fakeAlnum(42)}`, () => `secret_${fakeAlnum(44)}`],
      },
    },
  ],
};
