import { crc32 } from './checksums.js';
import { fakeAlnum, fakeHex } from './fake.js';
import type { Provider } from './provider.js';

/**
 * The last eight digits are the CRC-32 of everything before the last `_`, least significant byte first.
 * https://github.com/grafana/grafana/blob/main/pkg/components/satokengen/tokengen.go
 */
function checksumOf(body: string): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(crc32(body));
  return bytes.toString('hex');
}

const hasValidChecksum = (token: string): boolean => token.endsWith(`_${checksumOf(token.slice(0, -9))}`);
const withChecksum = (body: string): string => `${body}_${checksumOf(body)}`;

export const grafana: Provider = {
  id: 'grafana',
  title: 'Grafana',
  docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  names: ['GRAFANA'],
  domains: ['grafana.com', 'grafana.net'],
  kinds: [
    {
      id: 'grafana-service-account-token',
      title: 'Grafana service account token',
      anchors: ['glsa_'],
      pattern: /glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}/,
      checksum: hasValidChecksum,
      samples: {
        match: [() => withChecksum(`glsa_${fakeAlnum(32)}`)],
        noMatch: [() => `glsa_${fakeAlnum(31)}_${fakeHex(8)}`, () => `glsa_${fakeAlnum(32)}_${fakeHex(7)}`],
      },
    },
    {
      id: 'grafana-cloud-token',
      title: 'Grafana Cloud access policy token',
      // https://grafana.com/docs/grafana-cloud/developer-resources/api-reference/cloud-api/
      anchors: ['glc_eyJ'],
      pattern: /glc_eyJ[A-Za-z0-9+/]{40,600}={0,2}/,
      samples: {
        match: [() => `glc_eyJ${fakeAlnum(120)}==`],
        noMatch: [() => `glc_eyJ${fakeAlnum(39)}`],
      },
    },
    {
      id: 'grafana-legacy-api-key',
      title: 'Grafana API key (legacy)',
      anchors: ['eyJrIjoi'],
      pattern: /eyJrIjoi[A-Za-z0-9+/]{50,400}={0,2}/,
      samples: {
        match: [() => `eyJrIjoi${fakeAlnum(72)}==`],
        noMatch: [() => `eyJrIjoi${fakeAlnum(49)}`],
      },
    },
  ],
};
