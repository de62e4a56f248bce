import { fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const square: Provider = {
  id: 'square',
  title: 'Square',
  docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
  manage: 'https://developer.squareup.com/apps',
  names: ['SQUARE', 'SQUAREUP'],
  domains: ['squareup.com', 'squareupsandbox.com'],
  kinds: [
    {
      id: 'square-access-token',
      title: 'Square access token',
      anchors: ['EAAA'],
      pattern: /EAAA[\w-]{60}/,
      samples: {
        match: [() => `EAAA${fakeWord(60)}`],
        noMatch: [() => `EAAA${fakeWord(59)}`, () => `EAAA${fakeWord(61)}`],
      },
    },
    {
      id: 'square-legacy-access-token',
      title: 'Square personal access token (legacy)',
      anchors: ['sq0atp-'],
      pattern: /sq0atp-[\w-]{22,60}/,
      samples: {
        match: [() => `sq0atp-${fakeWord(22)}`],
        noMatch: [() => `sq0atp-${fakeWord(21)}`],
      },
    },
    {
      id: 'square-application-secret',
      title: 'Square application secret',
      anchors: ['sq0csp-'],
      pattern: /sq0csp-[\w-]{43,44}/,
      samples: {
        match: [() => `sq0csp-${fakeWord(43)}`],
        noMatch: [() => `sq0csp-${fakeWord(42)}`],
      },
    },
    {
      id: 'square-application-id',
      title: 'Square application id',
      anchors: ['sq0idp-'],
      pattern: /sq0idp-[\w-]{22}/,
      nature: 'public',
      samples: {
        match: [() => `sq0idp-${fakeWord(22)}`],
        noMatch: [() => `sq0idp-${fakeWord(21)}`],
      },
    },
  ],
};
