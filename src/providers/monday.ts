import { fakeAlnum, fakeJwt } from './fake.js';
import { JSON_WEB_TOKEN, jwtClaims } from './jwt.js';
import type { Decoded, Provider } from './provider.js';

/** The issue time is no `iat`, but `iad`, an ISO 8601 date. */
function tokenTimes(token: string): Decoded | undefined {
  const issued = jwtClaims(token)?.['iad'];
  if (typeof issued !== 'string') return undefined;
  const issuedAt = new Date(issued);
  return Number.isNaN(issuedAt.getTime()) ? undefined : { issuedAt };
}

export const monday: Provider = {
  id: 'monday',
  title: 'monday.com',
  docs: 'https://developer.monday.com/api-reference/docs/authentication',
  names: ['MONDAY'],
  domains: ['monday.com'],
  kinds: [
    {
      id: 'monday-api-token',
      title: 'monday.com API token',
      anchors: [],
      pattern: JSON_WEB_TOKEN,
      decode: tokenTimes,
      samples: {
        match: [() => fakeJwt({ tid: 1, iad: '2026-01-02T03:04:05.000Z' })],
        noMatch: [() => `eyJ${fakeAlnum(30)}.${fakeAlnum(43)}`],
      },
    },
  ],
};
