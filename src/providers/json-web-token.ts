import { fakeAlnum, fakeJwt } from './fake.js';
import { decodeJwtTimes, JSON_WEB_TOKEN } from './jwt.js';
import type { Provider } from './provider.js';

export const jsonWebToken: Provider = {
  id: 'json-web-token',
  title: 'JSON Web Tokens',
  docs: 'https://www.rfc-editor.org/rfc/rfc7519',
  generic: true,
  names: ['JWT'],
  domains: [],
  kinds: [
    {
      id: 'json-web-token',
      title: 'JSON Web Token',
      anchors: ['eyJ'],
      pattern: JSON_WEB_TOKEN,
      decode: decodeJwtTimes,
      samples: {
        match: [() => fakeJwt({ sub: 'sample', iat: 1_780_000_000, exp: 1_780_003_600 })],
        noMatch: [
          () => fakeJwt({ sub: 'sample' }).slice(0, -10),
          () => `eyJ${fakeAlnum(30)}.${fakeAlnum(40)}.${fakeAlnum(43)}`,
        ],
      },
    },
  ],
};
