import { fakeAlnum, fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const linkedin: Provider = {
  id: 'linkedin',
  title: 'LinkedIn',
  docs: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication',
  manage: 'https://www.linkedin.com/developers/apps',
  names: ['LINKEDIN', 'LINKED_IN'],
  domains: ['linkedin.com'],
  kinds: [
    {
      id: 'linkedin-client-secret',
      title: 'LinkedIn client secret',
      anchors: ['WPL_AP0.', 'WPL_AP1.'],
      pattern: /WPL_AP[01]\.[A-Za-z0-9]{12,24}\.[A-Za-z0-9+/]{6,16}={0,2}/,
      samples: {
        match: [() => `WPL_AP1.${fakeAlnum(16)}.${fakeAlnum(6)}==`],
        noMatch: [() => `WPL_AP1.${fakeAlnum(11)}.${fakeAlnum(6)}==`],
      },
    },
    {
      id: 'linkedin-access-token',
      title: 'LinkedIn access token',
      anchors: [],
      pattern: /AQ[A-Z][\w-]{100,1000}/,
      samples: {
        match: [() => `AQV${fakeWord(340)}`],
        noMatch: [() => `AQV${fakeWord(99)}`],
      },
    },
    {
      id: 'linkedin-legacy-client-secret',
      title: 'LinkedIn client secret without a prefix',
      anchors: [],
      pattern: /[A-Za-z0-9]{16}/,
      samples: {
        match: [() => fakeAlnum(16)],
        noMatch: [() => fakeAlnum(15)],
      },
    },
  ],
};
