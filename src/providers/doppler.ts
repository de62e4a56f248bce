import { fakeAlnum } from './fake.js';
import type { CredentialKind, Provider } from './provider.js';

function token(id: string, prefix: string, title: string): CredentialKind {
  return {
    id,
    title,
    anchors: [prefix],
    pattern: new RegExp(`${prefix.replaceAll('.', '\\.')}[A-Za-z0-9]{40,44}`),
    samples: {
      match: [() => prefix + fakeAlnum(43)],
      noMatch: [() => prefix + fakeAlnum(39), () => prefix + fakeAlnum(45)],
    },
  };
}

const kinds: readonly CredentialKind[] = [
  token('doppler-personal-token', 'dp.pt.', 'Doppler personal token'),
  token('doppler-cli-token', 'dp.ct.', 'Doppler CLI token'),
  token('doppler-service-account-token', 'dp.sa.', 'Doppler service account token'),
  token('doppler-service-account-identity-token', 'dp.said.', 'Doppler service account identity token'),
  token('doppler-scim-token', 'dp.scim.', 'Doppler SCIM token'),
  token('doppler-audit-token', 'dp.audit.', 'Doppler audit token'),
  {
    id: 'doppler-service-token',
    title: 'Doppler service token',
    anchors: ['dp.st.'],
    pattern: /dp\.st\.(?:[0-9a-z_-]{2,35}\.)?[A-Za-z0-9]{40,44}/,
    samples: {
      match: [() => `dp.st.${fakeAlnum(43)}`, () => `dp.st.dev_personal.${fakeAlnum(43)}`],
      noMatch: [() => `dp.st.dev.${fakeAlnum(39)}`, () => `dp.st.d.${fakeAlnum(43)}`],
    },
  },
];

export const doppler: Provider = {
  id: 'doppler',
  title: 'Doppler',
  docs: 'https://docs.doppler.com/reference/auth-token-formats',
  names: ['DOPPLER'],
  domains: ['doppler.com'],
  kinds,
  workloadIdentity: {
    docs: 'https://docs.doppler.com/docs/service-account-identities',
    replaces: ['doppler-service-token', 'doppler-service-account-token'],
  },
};
