import { fakeAlnum, fakeWord } from './fake.js';
import type { CredentialKind, Provider } from './provider.js';

const kinds: readonly CredentialKind[] = [
  {
    id: 'google-api-key',
    title: 'Google API key',
    anchors: ['AIza'],
    pattern: /AIza[\w-]{35}/,
    samples: {
      match: [() => `AIza${fakeWord(35)}`],
      noMatch: [() => `AIza${fakeWord(34)}`, () => `AIza${fakeWord(36)}`],
    },
  },
  {
    id: 'google-auth-key',
    title: 'Google authorization API key',
    // https://ai.google.dev/gemini-api/docs/api-key
    anchors: ['AQ.'],
    pattern: /AQ\.[\w-]{40,200}/,
    samples: { match: [() => `AQ.Ab8${fakeWord(47)}`], noMatch: [() => `AQ.Ab8${fakeWord(30)}`] },
  },
  {
    id: 'google-access-token',
    title: 'Google OAuth access token',
    anchors: ['ya29.'],
    pattern: /ya29\.[\w.-]{20,2047}[\w-]/,
    samples: {
      match: [() => `ya29.${fakeWord(160)}`, () => `ya29.c.${fakeWord(200)}`],
      noMatch: [() => `ya29.${fakeWord(18)}`],
    },
  },
  {
    id: 'google-refresh-token',
    title: 'Google OAuth refresh token',
    anchors: ['1//0'],
    pattern: /1\/\/0[\w-]{40,400}/,
    samples: { match: [() => `1//0${fakeAlnum(99)}`], noMatch: [() => `1//0${fakeAlnum(39)}`] },
  },
  {
    id: 'google-client-secret',
    title: 'Google OAuth client secret',
    anchors: ['GOCSPX-'],
    pattern: /GOCSPX-[\w-]{28}/,
    samples: {
      match: [() => `GOCSPX-${fakeWord(28)}`],
      noMatch: [() => `GOCSPX-${fakeWord(27)}`, () => `gocspx-${fakeWord(28)}`],
    },
  },
];

export const google: Provider = {
  id: 'google',
  title: 'Google',
  docs: 'https://cloud.google.com/docs/authentication/api-keys',
  manage: 'https://console.cloud.google.com/apis/credentials',
  names: [
    'GOOGLE',
    'GEMINI',
    'GCP',
    'GCLOUD',
    'GOOG_API_KEY',
    'YOUTUBE',
    'FIREBASE',
    'GMAIL',
    'GDRIVE',
    'BIGQUERY',
    'VERTEX_AI',
  ],
  domains: ['googleapis.com', 'google.com'],
  kinds,
  workloadIdentity: {
    docs: 'https://cloud.google.com/iam/docs/workload-identity-federation',
    replaces: ['google-auth-key'],
    reference: 'gcp-wif',
  },
};
