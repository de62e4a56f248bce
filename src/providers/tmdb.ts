import { fakeAlnum, fakeHex, fakeJwt } from './fake.js';
import { decodeJwtTimes, JSON_WEB_TOKEN } from './jwt.js';
import type { Provider } from './provider.js';

export const tmdb: Provider = {
  id: 'tmdb',
  title: 'The Movie Database',
  docs: 'https://developer.themoviedb.org/docs/authentication-application',
  manage: 'https://www.themoviedb.org/settings/api',
  names: ['TMDB', 'THEMOVIEDB'],
  domains: ['themoviedb.org'],
  kinds: [
    {
      id: 'tmdb-api-key',
      title: 'TMDB API key',
      anchors: [],
      pattern: /[0-9a-f]{32}/,
      samples: {
        match: [() => fakeHex(32)],
        noMatch: [() => fakeHex(31)],
      },
    },
    {
      id: 'tmdb-read-token',
      title: 'TMDB API read access token',
      anchors: [],
      pattern: JSON_WEB_TOKEN,
      decode: decodeJwtTimes,
      samples: {
        match: [() => fakeJwt({ aud: fakeHex(32), nbf: 1_760_000_000.5, scopes: ['api_read'] })],
        noMatch: [() => `eyJ${fakeAlnum(30)}.${fakeAlnum(43)}`],
      },
    },
  ],
};
