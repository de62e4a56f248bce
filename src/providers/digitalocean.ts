import { fakeHex } from './fake.js';
import type { CredentialKind, Provider } from './provider.js';

function token(id: string, prefix: string, title: string): CredentialKind {
  return {
    id,
    title,
    anchors: [prefix],
    pattern: new RegExp(`${prefix}[0-9a-f]{64}`),
    samples: {
      match: [() => prefix + fakeHex(64)],
      noMatch: [() => prefix + fakeHex(63), () => `${prefix}g${fakeHex(63)}`],
    },
  };
}

export const digitalocean: Provider = {
  id: 'digitalocean',
  title: 'DigitalOcean',
  docs: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
  manage: 'https://cloud.digitalocean.com/account/api/tokens',
  names: ['DIGITALOCEAN', 'DIGITAL_OCEAN'],
  domains: ['digitalocean.com'],
  kinds: [
    token('digitalocean-pat', 'dop_v1_', 'DigitalOcean personal access token'),
    token('digitalocean-oauth-token', 'doo_v1_', 'DigitalOcean OAuth token'),
    token('digitalocean-refresh-token', 'dor_v1_', 'DigitalOcean OAuth refresh token'),
  ],
};
