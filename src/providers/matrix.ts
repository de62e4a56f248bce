import { base62, crc32 } from './checksums.js';
import { fakeAlnum, fakeLetters } from './fake.js';
import type { Provider } from './provider.js';

/**
 * Behind the last `_` stands the CRC-32 of everything before it, in base 62.
 * https://github.com/element-hq/synapse/blob/develop/synapse/handlers/auth.py
 */
const withSynapseChecksum = (body: string): string => `${body}_${base62(crc32(body), 6)}`;

/**
 * The same checksum, with its digits in the opposite order.
 * https://github.com/element-hq/matrix-authentication-service/blob/main/crates/data-model/src/tokens.rs
 */
function withServiceChecksum(body: string): string {
  const digits = [...base62(crc32(body), 1)].reverse().join('');
  return `${body}_${digits.padStart(6, '0')}`;
}

export const matrix: Provider = {
  id: 'matrix',
  title: 'Matrix',
  docs: 'https://spec.matrix.org/latest/client-server-api/#client-authentication',
  names: [
    'MATRIX_ACCESS_TOKEN',
    'MATRIX_TOKEN',
    'MATRIX_PASSWORD',
    'MATRIX_HOMESERVER',
    'MATRIX_MCP',
    'SYNAPSE_ACCESS_TOKEN',
  ],
  domains: ['matrix.org', 'element.io'],
  kinds: [
    {
      id: 'matrix-synapse-token',
      title: 'Synapse access token',
      anchors: ['syt_'],
      pattern: /syt_[A-Za-z0-9+/]{1,340}_[A-Za-z]{20}_[A-Za-z0-9]{6}/,
      checksum: (token) => token === withSynapseChecksum(token.slice(0, -7)),
      samples: {
        match: [() => withSynapseChecksum(`syt_${fakeAlnum(8)}_${fakeLetters(20)}`)],
        noMatch: [
          () => `syt_${fakeAlnum(8)}_${fakeLetters(19)}_${fakeAlnum(6)}`,
          () => `syt_${fakeLetters(20)}_${fakeAlnum(6)}`,
        ],
      },
    },
    {
      id: 'matrix-synapse-refresh-token',
      title: 'Synapse refresh token',
      anchors: ['syr_'],
      pattern: /syr_[A-Za-z0-9+/]{1,340}_[A-Za-z]{20}_[A-Za-z0-9]{6}/,
      checksum: (token) => token === withSynapseChecksum(token.slice(0, -7)),
      samples: {
        match: [() => withSynapseChecksum(`syr_${fakeAlnum(8)}_${fakeLetters(20)}`)],
        noMatch: [() => `syr_${fakeAlnum(8)}_${fakeLetters(19)}_${fakeAlnum(6)}`],
      },
    },
    {
      id: 'matrix-authentication-service-token',
      title: 'Matrix Authentication Service token',
      anchors: ['mat_', 'mar_', 'mct_', 'mcr_', 'mpt_'],
      pattern: /m(?:at|ar|ct|cr|pt)_[A-Za-z0-9]{30}_[A-Za-z0-9]{6}/,
      checksum: (token) => token === withServiceChecksum(token.slice(0, -7)),
      samples: {
        match: [
          () => withServiceChecksum(`mat_${fakeAlnum(30)}`),
          () => withServiceChecksum(`mpt_${fakeAlnum(30)}`),
        ],
        noMatch: [() => `mat_${fakeAlnum(29)}_${fakeAlnum(6)}`, () => `mxt_${fakeAlnum(30)}_${fakeAlnum(6)}`],
      },
    },
  ],
};
