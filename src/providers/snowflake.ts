import { fakeAlnum, fakeJwt } from './fake.js';
import { decodeJwtTimes, JSON_WEB_TOKEN } from './jwt.js';
import type { Provider } from './provider.js';

export const snowflake: Provider = {
  id: 'snowflake',
  title: 'Snowflake',
  docs: 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens',
  manage: 'https://app.snowflake.com',
  names: ['SNOWFLAKE'],
  domains: ['snowflakecomputing.com'],
  kinds: [
    {
      id: 'snowflake-programmatic-token',
      title: 'Snowflake programmatic access token',
      anchors: [],
      pattern: JSON_WEB_TOKEN,
      decode: decodeJwtTimes,
      samples: {
        match: [() => fakeJwt({ iat: 1_760_000_000, exp: 1_790_000_000 })],
        noMatch: [() => `eyJ${fakeAlnum(30)}.${fakeAlnum(43)}`],
      },
    },
  ],
  workloadIdentity: {
    docs: 'https://docs.snowflake.com/en/user-guide/workload-identity-federation',
    replaces: ['snowflake-programmatic-token'],
  },
};
