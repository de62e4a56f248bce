import { bech32Checksum } from './checksums.js';
import { fake } from './fake.js';
import type { CredentialKind, Provider } from './provider.js';

const ALPHABET = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L';

const checksumOf = (prefix: string, data: string): string =>
  bech32Checksum(prefix.toLowerCase(), data.toLowerCase()).toUpperCase();

/** An identity in Bech32, in upper case: the prefix, `1`, 32 bytes, checksum. */
function identity(id: string, prefix: string, title: string): CredentialKind {
  const value = (length: number): string => {
    const data = fake(length, ALPHABET);
    return `${prefix}1${data}${checksumOf(prefix, data)}`;
  };
  return {
    id,
    title,
    anchors: [`${prefix}1`],
    pattern: new RegExp(`${prefix}1[${ALPHABET}]{58}`),
    checksum: (key) => key.endsWith(checksumOf(prefix, key.slice(prefix.length + 1, -6))),
    samples: {
      match: [() => value(52)],
      noMatch: [() => value(51), () => `${prefix}1B${fake(57, ALPHABET)}`],
    },
  };
}

export const ageEncryption: Provider = {
  id: 'age-encryption',
  title: 'age',
  docs: 'https://age-encryption.org/v1',
  names: ['AGE_KEY', 'AGE_SECRET_KEY', 'SOPS_AGE_KEY', 'AGE_IDENTITY'],
  domains: [],
  kinds: [
    identity('age-encryption-identity', 'AGE-SECRET-KEY-', 'age secret key'),
    identity('age-encryption-identity-pq', 'AGE-SECRET-KEY-PQ-', 'age secret key (post-quantum)'),
  ],
};
