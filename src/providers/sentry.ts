import { fakeAlnum, fakeBase64, fakeDigits, fakeHex, fakeUpperAlnum } from './fake.js';
import { jwtClaims, jwtTimes } from './jwt.js';
import type { Decoded, Provider } from './provider.js';

/**
 * Between the prefix and the last `_` stands base64 of JSON with the issue time as `iat`.
 * https://github.com/getsentry/rfcs/blob/main/text/0091-ci-upload-tokens.md
 */
function orgTokenTimes(token: string): Decoded | undefined {
  const payload = token.slice('sntrys_'.length, token.lastIndexOf('_'));
  const claims = jwtClaims(`.${payload}`);
  return claims && jwtTimes(claims);
}

function orgToken(claims: object): string {
  return `sntrys_${Buffer.from(JSON.stringify(claims)).toString('base64')}_${fakeBase64(43)}`;
}

export const sentry: Provider = {
  id: 'sentry',
  title: 'Sentry',
  docs: 'https://docs.sentry.io/account/auth-tokens/',
  manage: 'https://sentry.io/settings/account/api/auth-tokens/',
  names: ['SENTRY'],
  domains: ['sentry.io'],
  kinds: [
    {
      id: 'sentry-user-token',
      title: 'Sentry user auth token',
      anchors: ['sntryu_'],
      pattern: /sntryu_[0-9a-f]{64}/,
      samples: {
        match: [() => `sntryu_${fakeHex(64)}`],
        noMatch: [() => `sntryu_${fakeHex(63)}`, () => `sntryu_${fakeUpperAlnum(64)}`],
      },
    },
    {
      id: 'sentry-org-token',
      title: 'Sentry organization auth token',
      anchors: ['sntrys_'],
      pattern: /sntrys_eyJ[A-Za-z0-9+/]{20,800}={0,2}_[A-Za-z0-9+/]{43}/,
      decode: orgTokenTimes,
      samples: {
        match: [() => orgToken({ iat: 1_760_000_000.25, url: 'https://sentry.io', org: 'acme' })],
        noMatch: [
          () => `sntrys_eyJ${fakeAlnum(60)}_${fakeAlnum(42)}`,
          () => `sntrys_${fakeAlnum(60)}_${fakeAlnum(43)}`,
        ],
      },
    },
    {
      id: 'sentry-legacy-token',
      title: 'Sentry auth token without a prefix',
      anchors: [],
      pattern: /[0-9a-f]{64}/,
      samples: {
        match: [() => fakeHex(64)],
        noMatch: [() => fakeHex(63)],
      },
    },
    {
      id: 'sentry-dsn',
      title: 'Sentry DSN',
      // https://docs.sentry.io/concepts/key-terms/dsn-explainer/
      anchors: ['sentry.io/'],
      pattern: /https:\/\/[0-9a-f]{32}@(?:o[0-9]{1,12}\.)?(?:ingest\.)?(?:us\.|de\.)?sentry\.io\/[0-9]{1,20}/,
      nature: 'public',
      samples: {
        match: [() => `https://${fakeHex(32)}@o${fakeDigits(6)}.ingest.us.sentry.io/${fakeDigits(16)}`],
        noMatch: [() => `https://${fakeHex(31)}@o${fakeDigits(6)}.ingest.us.sentry.io/${fakeDigits(16)}`],
      },
    },
  ],
};
