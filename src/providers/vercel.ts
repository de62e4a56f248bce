import { fakeAlnum, fakeWord } from './fake.js';
import type { CredentialKind, Provider } from './provider.js';

/** https://vercel.com/changelog/new-token-formats-and-secret-scanning */
function prefixed(id: string, prefix: string, title: string): CredentialKind {
  return {
    id,
    title,
    anchors: [prefix],
    pattern: new RegExp(`${prefix}[\\w-]{56}`),
    samples: {
      match: [() => prefix + fakeWord(56)],
      noMatch: [() => prefix + fakeWord(55), () => prefix + fakeWord(57)],
    },
  };
}

const kinds: readonly CredentialKind[] = [
  prefixed('vercel-token', 'vcp_', 'Vercel access token'),
  prefixed('vercel-integration-token', 'vci_', 'Vercel integration token'),
  prefixed('vercel-app-access-token', 'vca_', 'Vercel app access token'),
  prefixed('vercel-app-refresh-token', 'vcr_', 'Vercel app refresh token'),
  prefixed('vercel-api-key', 'vck_', 'Vercel AI Gateway API key'),
  {
    id: 'vercel-blob-token',
    title: 'Vercel Blob read-write token',
    anchors: ['vercel_blob_rw_'],
    pattern: /vercel_blob_rw_[A-Za-z0-9]{10,24}_[A-Za-z0-9]{20,64}/,
    samples: {
      match: [() => `vercel_blob_rw_${fakeAlnum(16)}_${fakeAlnum(30)}`],
      noMatch: [
        () => `vercel_blob_rw_${fakeAlnum(16)}`,
        () => `vercel_blob_rw_${fakeAlnum(16)}_${fakeAlnum(19)}`,
      ],
    },
  },
  {
    id: 'vercel-token-legacy',
    title: 'Vercel access token',
    anchors: [],
    pattern: /[A-Za-z0-9]{24}/,
    samples: { match: [() => fakeAlnum(24)], noMatch: [() => fakeAlnum(23), () => fakeAlnum(25)] },
  },
];

export const vercel: Provider = {
  id: 'vercel',
  title: 'Vercel',
  docs: 'https://vercel.com/kb/guide/how-do-i-use-a-vercel-api-access-token',
  manage: 'https://vercel.com/account/tokens',
  names: ['VERCEL', 'AI_GATEWAY_API_KEY', 'BLOB_READ_WRITE_TOKEN'],
  domains: ['vercel.com', 'vercel.sh'],
  kinds,
};
