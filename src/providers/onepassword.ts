import { fakeAlnum, fakeJwt, fakeUpperAlnum } from './fake.js';
import { decodeJwtTimes, JSON_WEB_TOKEN } from './jwt.js';
import type { Provider } from './provider.js';

const secretKey = (first: number): string =>
  ['A3', ...[first, 6, 5, 5, 5, 5].map((length) => fakeUpperAlnum(length))].join('-');

export const onepassword: Provider = {
  id: 'onepassword',
  title: '1Password',
  docs: 'https://developer.1password.com/docs/service-accounts/security/',
  names: [
    'ONEPASSWORD',
    '1PASSWORD',
    'ONE_PASSWORD',
    'OP_SERVICE_ACCOUNT_TOKEN',
    'OP_CONNECT_TOKEN',
    'OP_SESSION',
    'OP_SECRET_KEY',
  ],
  domains: ['1password.com', '1password.eu', '1password.ca'],
  kinds: [
    {
      id: 'onepassword-service-account-token',
      title: '1Password service account token',
      anchors: ['ops_eyJ'],
      pattern: /ops_eyJ[\w+/-]{250,4000}={0,2}/,
      samples: {
        match: [() => `ops_eyJ${fakeAlnum(820)}`, () => `ops_eyJ${fakeAlnum(819)}=`],
        noMatch: [() => `ops_eyJ${fakeAlnum(249)}`, () => `ops_${fakeAlnum(820)}`],
      },
    },
    {
      id: 'onepassword-secret-key',
      title: '1Password Secret Key',
      anchors: ['A3-'],
      pattern: /A3-[A-Z0-9]{6}-[A-Z0-9]{6}-?[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}/,
      samples: {
        match: [() => secretKey(6)],
        noMatch: [() => secretKey(5), () => secretKey(6).toLowerCase()],
      },
    },
    {
      id: 'onepassword-connect-token',
      title: '1Password Connect token',
      anchors: [],
      pattern: JSON_WEB_TOKEN,
      decode: decodeJwtTimes,
      samples: {
        match: [() => fakeJwt({ iss: 'com.1password.b5', iat: 1_780_000_000 })],
        noMatch: [() => fakeJwt({ iss: 'com.1password.b5' }).slice(0, -10)],
      },
    },
  ],
};
