import { fakeJwt } from './fake.js';
import { decodeJwtTimes, JSON_WEB_TOKEN } from './jwt.js';
import type { Provider } from './provider.js';

export const turso: Provider = {
  id: 'turso',
  title: 'Turso',
  docs: 'https://docs.turso.tech/api-reference/authentication',
  names: ['TURSO', 'LIBSQL'],
  domains: ['turso.tech', 'turso.io'],
  kinds: [
    {
      id: 'turso-token',
      title: 'Turso token',
      anchors: [],
      pattern: JSON_WEB_TOKEN,
      decode: decodeJwtTimes,
      samples: {
        match: [() => fakeJwt({ a: 'rw', iat: 1_780_000_000 })],
        noMatch: [() => fakeJwt({ a: 'rw', iat: 1_780_000_000 }).slice(0, -10)],
      },
    },
  ],
};
