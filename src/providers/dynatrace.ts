import { fakeBase32 } from './fake.js';
import type { CredentialKind, Provider } from './provider.js';

/** A public part of base32 that names the token, and a secret part of 64 more. */
function token(id: string, prefix: string, title: string): CredentialKind {
  return {
    id: `dynatrace-${id}`,
    title,
    anchors: [prefix],
    pattern: new RegExp(`${prefix.replace('.', '\\.')}[A-Z0-9]{8,24}\\.[A-Z0-9]{64}`),
    samples: {
      match: [() => `${prefix}${fakeBase32(24)}.${fakeBase32(64)}`],
      noMatch: [() => `${prefix}${fakeBase32(24)}.${fakeBase32(63)}`, () => `${prefix}${fakeBase32(24)}`],
    },
  };
}

export const dynatrace: Provider = {
  id: 'dynatrace',
  title: 'Dynatrace',
  docs: 'https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication',
  manage: 'https://myaccount.dynatrace.com/platformTokens',
  names: ['DYNATRACE', 'DT_API_TOKEN', 'DT_PLATFORM_TOKEN'],
  domains: ['dynatrace.com'],
  kinds: [
    token('api-token', 'dt0c01.', 'Dynatrace API token'),
    token('platform-token', 'dt0s16.', 'Dynatrace platform token'),
    token('oauth-client-secret', 'dt0s02.', 'Dynatrace OAuth client secret'),
  ],
};
