import { fakeAlnum, fakeDigits } from './fake.js';
import type { Provider } from './provider.js';

export const twitter: Provider = {
  id: 'twitter',
  title: 'X (Twitter)',
  docs: 'https://docs.x.com/fundamentals/authentication/overview',
  manage: 'https://developer.x.com/en/portal/dashboard',
  names: ['TWITTER', 'X_BEARER_TOKEN', 'X_CONSUMER_KEY', 'X_CONSUMER_SECRET', 'X_ACCESS_TOKEN_SECRET'],
  domains: ['twitter.com', 'x.com'],
  kinds: [
    {
      id: 'twitter-bearer-token',
      title: 'X app bearer token',
      anchors: ['AAAAAAAAAAAAAAAAAAA'],
      pattern: /A{19,24}[A-Za-z0-9%]{20,80}%3D[A-Za-z0-9]{40,60}/,
      samples: {
        match: [() => `${'A'.repeat(21)}${fakeAlnum(12)}%2B${fakeAlnum(30)}%3D${fakeAlnum(50)}`],
        noMatch: [
          () => `${'A'.repeat(21)}${fakeAlnum(12)}%2B${fakeAlnum(30)}%3D${fakeAlnum(39)}`,
          () => `${'A'.repeat(21)}${fakeAlnum(92)}`,
        ],
      },
    },
    {
      id: 'twitter-access-token',
      title: 'X access token',
      anchors: [],
      pattern: /[0-9]{15,20}-[A-Za-z0-9]{40}/,
      samples: {
        match: [() => `${fakeDigits(19)}-${fakeAlnum(40)}`],
        noMatch: [() => `${fakeDigits(19)}-${fakeAlnum(39)}`],
      },
    },
    {
      id: 'twitter-consumer-secret',
      title: 'X API key secret',
      anchors: [],
      pattern: /[A-Za-z0-9]{50}/,
      samples: {
        match: [() => fakeAlnum(50)],
        noMatch: [() => fakeAlnum(49)],
      },
    },
    {
      id: 'twitter-access-token-secret',
      title: 'X access token secret',
      anchors: [],
      pattern: /[A-Za-z0-9]{45}/,
      samples: {
        match: [() => fakeAlnum(45)],
        noMatch: [() => fakeAlnum(44)],
      },
    },
    {
      id: 'twitter-consumer-key',
      title: 'X API key',
      anchors: [],
      pattern: /[A-Za-z0-9]{25}/,
      samples: {
        match: [() => fakeAlnum(25)],
        noMatch: [() => fakeAlnum(24)],
      },
    },
  ],
};
