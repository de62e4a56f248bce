import { fakeAlnum, fakeBase64, fakeHex, fakeWord } from './fake.js';
import type { CredentialKind, Provider } from './provider.js';

/** `{"a":"`, which begins the JSON that a tunnel token is, in base 64. */
const TUNNEL = Buffer.from('{"a":"').toString('base64');

/** Cloudflare says that the last eight are a checksum, but not of what. */
function prefixed(id: string, prefix: string, title: string): CredentialKind {
  return {
    id,
    title,
    anchors: [prefix],
    pattern: new RegExp(`${prefix}[A-Za-z0-9]{40}[0-9a-f]{8}`),
    samples: {
      match: [() => prefix + fakeAlnum(40) + fakeHex(8)],
      noMatch: [() => prefix + fakeAlnum(39) + fakeHex(8), () => `${prefix}${fakeAlnum(40)}${fakeHex(7)}z`],
    },
  };
}

const kinds: readonly CredentialKind[] = [
  prefixed('cloudflare-user-token', 'cfut_', 'Cloudflare user API token'),
  prefixed('cloudflare-account-token', 'cfat_', 'Cloudflare account API token'),
  prefixed('cloudflare-global-key', 'cfk_', 'Cloudflare Global API Key'),
  {
    id: 'cloudflare-oauth-token',
    title: 'Cloudflare OAuth access token',
    anchors: ['cfoat_'],
    pattern: /cfoat_[\w-]{40,60}\.[\w-]{40,60}/,
    samples: {
      match: [() => `cfoat_${fakeWord(43)}.${fakeWord(43)}`],
      noMatch: [() => `cfoat_${fakeWord(43)}`, () => `cfoat_${fakeWord(39)}.${fakeWord(43)}`],
    },
  },
  {
    id: 'cloudflare-origin-ca-key',
    title: 'Cloudflare Origin CA key',
    anchors: ['v1.0-'],
    pattern: /v1\.0-[0-9a-f]{24}-[0-9a-f]{146}/,
    samples: {
      match: [() => `v1.0-${fakeHex(24)}-${fakeHex(146)}`],
      noMatch: [() => `v1.0-${fakeHex(24)}-${fakeHex(145)}`],
    },
  },
  {
    id: 'cloudflare-tunnel-token',
    title: 'Cloudflare Tunnel token',
    // https://github.com/cloudflare/cloudflared/blob/master/connection/connection.go
    anchors: [TUNNEL],
    pattern: new RegExp(`${TUNNEL}[A-Za-z0-9+/]{120,400}={0,2}`),
    samples: { match: [() => TUNNEL + fakeBase64(176)], noMatch: [() => TUNNEL + fakeBase64(119)] },
  },
  {
    id: 'cloudflare-token-legacy',
    title: 'Cloudflare API token',
    anchors: [],
    pattern: /[\w-]{40}/,
    samples: { match: [() => fakeWord(40)], noMatch: [() => fakeWord(39), () => fakeWord(41)] },
  },
  {
    id: 'cloudflare-global-key-legacy',
    title: 'Cloudflare Global API Key',
    anchors: [],
    pattern: /[0-9a-f]{37}/,
    samples: { match: [() => fakeHex(37)], noMatch: [() => fakeHex(36), () => fakeHex(38)] },
  },
];

export const cloudflare: Provider = {
  id: 'cloudflare',
  title: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
  manage: 'https://dash.cloudflare.com/profile/api-tokens',
  names: ['CLOUDFLARE', 'CLOUDFLARED', 'CF_API_TOKEN', 'CF_API_KEY', 'CF_TOKEN', 'X_AUTH_KEY'],
  domains: ['cloudflare.com'],
  kinds,
  account: { account: 'Id of the account whose own tokens are asked about.' },
};
