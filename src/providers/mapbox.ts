import { fakeAlnum } from './fake.js';
import { decodeJwtTimes } from './jwt.js';
import type { CredentialKind, Provider } from './provider.js';

/** A token's second part is Base64 of JSON that begins with the user: `{"u":"…`. */
const body = (): string =>
  Buffer.from(JSON.stringify({ u: fakeAlnum(8), a: fakeAlnum(25) })).toString('base64url');

function token(id: string, prefix: 'sk' | 'tk' | 'pk', title: string): CredentialKind {
  return {
    id,
    title,
    // https://docs.mapbox.com/api/accounts/tokens/#token-format
    anchors: [`${prefix}.eyJ1Ijoi`],
    pattern: new RegExp(`${prefix}\\.eyJ1Ijoi[\\w-]{16,400}\\.[\\w-]{20,30}`),
    decode: decodeJwtTimes,
    samples: {
      match: [() => `${prefix}.${body()}.${fakeAlnum(22)}`],
      noMatch: [() => `${prefix}.${body()}.${fakeAlnum(19)}`, () => `${prefix}_${body()}.${fakeAlnum(22)}`],
    },
  };
}

export const mapbox: Provider = {
  id: 'mapbox',
  title: 'Mapbox',
  docs: 'https://docs.mapbox.com/api/accounts/tokens/',
  manage: 'https://console.mapbox.com/account/access-tokens/',
  names: ['MAPBOX'],
  domains: ['mapbox.com'],
  kinds: [
    token('mapbox-secret-token', 'sk', 'Mapbox secret access token'),
    token('mapbox-temporary-token', 'tk', 'Mapbox temporary access token'),
    { ...token('mapbox-public-token', 'pk', 'Mapbox public access token'), nature: 'public' },
  ],
};
