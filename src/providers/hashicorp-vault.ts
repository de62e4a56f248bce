import { fakeAlnum, fakeWord } from './fake.js';
import type { CredentialKind, Provider } from './provider.js';

function token(id: string, prefix: string, least: number, title: string): CredentialKind {
  return {
    id,
    title,
    anchors: [prefix],
    pattern: new RegExp(`${prefix.replace('.', '\\.')}[\\w-]{${least},600}`),
    samples: {
      match: [() => prefix + fakeWord(least), () => prefix + fakeWord(least + 70)],
      noMatch: [() => prefix + fakeWord(least - 1)],
    },
  };
}

export const hashicorpVault: Provider = {
  id: 'hashicorp-vault',
  title: 'HashiCorp Vault',
  // Which prefixes there are, and what they were before 1.10.
  docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes',
  names: ['VAULT', 'HASHICORP_VAULT', 'BAO', 'OPENBAO'],
  domains: ['hashicorp.cloud'],
  kinds: [
    token('hashicorp-vault-service-token', 'hvs.', 24, 'Vault service token'),
    token('hashicorp-vault-batch-token', 'hvb.', 100, 'Vault batch token'),
    token('hashicorp-vault-recovery-token', 'hvr.', 24, 'Vault recovery token'),
    {
      id: 'hashicorp-vault-token-legacy',
      title: 'Vault token',
      anchors: [],
      pattern: /[sbr]\.[A-Za-z0-9]{24}(?:\.[A-Za-z0-9]{5})?/,
      samples: {
        match: [() => `s.${fakeAlnum(24)}`, () => `s.${fakeAlnum(24)}.${fakeAlnum(5)}`],
        noMatch: [() => `s.${fakeAlnum(23)}`, () => `s${fakeAlnum(25)}`],
      },
    },
  ],
  workloadIdentity: {
    docs: 'https://developer.hashicorp.com/vault/docs/auth/jwt',
    replaces: ['hashicorp-vault-service-token', 'hashicorp-vault-token-legacy'],
  },
};
