import { fakeWord } from './fake.js';
import type { CredentialKind, Provider } from './provider.js';

function secret(id: string, prefix: string, title: string): CredentialKind {
  return {
    id,
    title,
    anchors: [prefix],
    pattern: new RegExp(`${prefix}[\\w.=-]{31,63}[\\w=]`),
    samples: {
      match: [() => prefix + fakeWord(43), () => prefix + fakeWord(32)],
      noMatch: [() => prefix + fakeWord(31), () => prefix + fakeWord(65)],
    },
  };
}

export const planetscale: Provider = {
  id: 'planetscale',
  title: 'PlanetScale',
  docs: 'https://planetscale.com/docs/api',
  names: ['PLANETSCALE', 'PLANET_SCALE', 'PSCALE'],
  domains: ['planetscale.com', 'psdb.cloud'],
  kinds: [
    secret('planetscale-service-token', 'pscale_tkn_', 'PlanetScale service token'),
    secret('planetscale-password', 'pscale_pw_', 'PlanetScale database password'),
    secret('planetscale-oauth-token', 'pscale_oauth_', 'PlanetScale OAuth token'),
  ],
};
