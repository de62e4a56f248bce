import { fakeAlnum, fakeJwt, fakeWord } from './fake.js';
import { decodeJwtTimes, JSON_WEB_TOKEN } from './jwt.js';
import type { Provider } from './provider.js';

export const auth0: Provider = {
  id: 'auth0',
  title: 'Auth0',
  docs: 'https://auth0.com/docs/secure/tokens/access-tokens/management-api-access-tokens',
  manage: 'https://manage.auth0.com',
  names: ['AUTH0'],
  domains: ['auth0.com'],
  kinds: [
    {
      id: 'auth0-client-secret',
      title: 'Auth0 client secret',
      anchors: [],
      pattern: /[\w-]{64}/,
      samples: {
        match: [() => fakeWord(64)],
        noMatch: [() => fakeWord(63)],
      },
    },
    {
      id: 'auth0-access-token',
      title: 'Auth0 Management API access token',
      anchors: [],
      pattern: JSON_WEB_TOKEN,
      decode: decodeJwtTimes,
      samples: {
        match: [() => fakeJwt({ iat: 1_760_000_000, exp: 1_790_000_000 })],
        noMatch: [() => `eyJ${fakeAlnum(30)}.${fakeAlnum(43)}`],
      },
    },
  ],
};
