import { fakeHex, fakeJwt, fakeUuid } from './fake.js';
import { decodeJwtTimes, JSON_WEB_TOKEN } from './jwt.js';
import type { Provider } from './provider.js';

export const infisical: Provider = {
  id: 'infisical',
  title: 'Infisical',
  docs: 'https://infisical.com/docs/internals/service-tokens',
  names: ['INFISICAL'],
  domains: ['infisical.com'],
  kinds: [
    {
      id: 'infisical-service-token',
      title: 'Infisical service token',
      // Id, secret, and the key that decrypts the project, which not every use needs.
      anchors: ['st.'],
      pattern: /st\.[0-9a-f-]{24,36}\.[0-9a-f]{32}(?:\.[0-9a-f]{32})?/,
      samples: {
        match: [
          () => `st.${fakeUuid()}.${fakeHex(32)}.${fakeHex(32)}`,
          () => `st.${fakeHex(24)}.${fakeHex(32)}`,
        ],
        noMatch: [() => `st.${fakeHex(23)}.${fakeHex(32)}`, () => `st.${fakeHex(24)}.${fakeHex(31)}`],
      },
    },
    {
      id: 'infisical-client-secret',
      title: 'Infisical machine identity client secret',
      anchors: [],
      pattern: /[0-9a-f]{64}/,
      samples: { match: [() => fakeHex(64)], noMatch: [() => fakeHex(63), () => fakeHex(65)] },
    },
    {
      id: 'infisical-access-token',
      title: 'Infisical access token',
      anchors: [],
      pattern: JSON_WEB_TOKEN,
      decode: decodeJwtTimes,
      samples: {
        match: [() => fakeJwt({ identityId: 'x', iat: 1_780_000_000 })],
        noMatch: [() => fakeJwt({ identityId: 'x' }).slice(0, -10)],
      },
    },
  ],
  workloadIdentity: {
    docs: 'https://infisical.com/docs/documentation/platform/identities/oidc-auth/general',
    replaces: ['infisical-service-token', 'infisical-client-secret'],
  },
};
