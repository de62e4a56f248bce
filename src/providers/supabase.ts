import { fakeHex, fakeJwt, fakeWord } from './fake.js';
import { JSON_WEB_TOKEN, jwtClaims, jwtTimes } from './jwt.js';
import type { CredentialKind, Decoded, Provider } from './provider.js';

/** How the claims of hosted and self-hosted projects begin: as much as what follows cannot change in base 64. */
const CLAIMS = [
  '{"iss":"supabase',
  '{"role":"anon","iss":"supabase',
  '{"role":"service_role","iss":"supabase',
].map((json) => Buffer.from(json.slice(0, json.length - (json.length % 3))).toString('base64url'));

function decodeRole(token: string): Decoded | undefined {
  const claims = jwtClaims(token);
  if (claims === undefined) return undefined;
  const times = jwtTimes(claims);
  // https://supabase.com/docs/guides/api/api-keys
  if (claims['role'] !== 'anon') return times;
  return { ...times, publicBecause: 'Supabase hands the role anon to every browser' };
}

function opaque(id: string, prefix: string, title: string, nature?: 'public'): CredentialKind {
  return {
    id,
    title,
    anchors: [prefix],
    pattern: new RegExp(`${prefix}[\\w-]{31,48}`),
    ...(nature && { nature }),
    samples: {
      match: [() => `${prefix}${fakeWord(22)}_${fakeWord(8)}`],
      noMatch: [() => prefix + fakeWord(30)],
    },
  };
}

const kinds: readonly CredentialKind[] = [
  {
    id: 'supabase-pat',
    title: 'Supabase access token',
    anchors: ['sbp_'],
    pattern: /sbp_(?:oauth_|v\d_)?[0-9a-f]{40}/,
    samples: {
      match: [() => `sbp_${fakeHex(40)}`, () => `sbp_oauth_${fakeHex(40)}`],
      noMatch: [() => `sbp_${fakeHex(39)}`, () => `sbp_auth_${fakeHex(40)}`],
    },
  },
  opaque('supabase-secret-key', 'sb_secret_', 'Supabase secret key'),
  opaque('supabase-publishable-key', 'sb_publishable_', 'Supabase publishable key', 'public'),
  {
    id: 'supabase-legacy-key',
    title: 'Supabase anon or service_role key',
    anchors: CLAIMS,
    pattern: new RegExp(`eyJ[\\w-]{10,200}\\.(?:${CLAIMS.join('|')})[\\w-]{10,2000}\\.[\\w-]{43}`),
    decode: decodeRole,
    samples: {
      match: [
        () =>
          fakeJwt({
            iss: 'supabase',
            ref: fakeWord(20),
            role: 'anon',
            iat: 1_700_000_000,
            exp: 2_015_000_000,
          }),
        () => fakeJwt({ role: 'service_role', iss: 'supabase', iat: 1_700_000_000, exp: 2_015_000_000 }),
      ],
      noMatch: [() => fakeJwt({ iss: 'superbase', role: 'anon', iat: 1_700_000_000 })],
    },
  },
  {
    id: 'supabase-jwt',
    title: 'Supabase JSON Web Token',
    anchors: [],
    pattern: JSON_WEB_TOKEN,
    decode: decodeRole,
    samples: {
      match: [() => fakeJwt({ aud: 'authenticated', role: 'anon' })],
      noMatch: [() => fakeJwt({ role: 'anon' }).slice(0, -10)],
    },
  },
];

export const supabase: Provider = {
  id: 'supabase',
  title: 'Supabase',
  docs: 'https://supabase.com/docs/guides/api/api-keys',
  manage: 'https://supabase.com/dashboard/account/tokens',
  names: ['SUPABASE'],
  domains: ['supabase.com', 'supabase.co'],
  kinds,
  account: {
    project: 'Reference of the project whose secret keys are asked about, if the config does not say.',
  },
};
