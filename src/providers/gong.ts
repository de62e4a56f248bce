import { fakeAlnum, fakeJwt, fakeUpperAlnum } from './fake.js';
import { decodeJwtTimes, JSON_WEB_TOKEN } from './jwt.js';
import type { Provider } from './provider.js';

export const gong: Provider = {
  id: 'gong',
  title: 'Gong',
  docs: 'https://help.gong.io/docs/receive-access-to-the-api',
  manage: 'https://app.gong.io/company/api',
  names: ['GONG'],
  domains: ['gong.io'],
  kinds: [
    {
      id: 'gong-access-key-secret',
      title: 'Gong access key secret',
      anchors: [],
      pattern: JSON_WEB_TOKEN,
      decode: decodeJwtTimes,
      samples: {
        match: [() => fakeJwt({ exp: 2_000_000_000, accessKey: fakeUpperAlnum(32) })],
        noMatch: [() => `eyJ${fakeAlnum(30)}.${fakeAlnum(43)}`],
      },
    },
    {
      id: 'gong-access-key',
      title: 'Gong access key',
      anchors: [],
      pattern: /[A-Z0-9]{32}/,
      samples: {
        match: [() => fakeUpperAlnum(32)],
        noMatch: [() => fakeUpperAlnum(31)],
      },
    },
  ],
};
