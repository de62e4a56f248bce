import { fakeAlnum, fakeJwt } from './fake.js';
import { decodeJwtTimes, JSON_WEB_TOKEN } from './jwt.js';
import type { Provider } from './provider.js';

export const checkmarx: Provider = {
  id: 'checkmarx',
  title: 'Checkmarx',
  docs: 'https://docs.checkmarx.com/',
  names: ['CHECKMARX', 'CX_APIKEY', 'CX_API_KEY'],
  domains: ['checkmarx.net'],
  kinds: [
    {
      id: 'checkmarx-api-key',
      title: 'Checkmarx One API key',
      anchors: [],
      pattern: JSON_WEB_TOKEN,
      decode: decodeJwtTimes,
      samples: {
        match: [() => fakeJwt({ iat: 1_760_000_000 })],
        noMatch: [() => `eyJ${fakeAlnum(30)}.${fakeAlnum(43)}`],
      },
    },
  ],
};
