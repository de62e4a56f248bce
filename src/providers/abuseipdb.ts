import { fakeHex, fakeUpperAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const abuseipdb: Provider = {
  id: 'abuseipdb',
  title: 'AbuseIPDB',
  docs: 'https://docs.abuseipdb.com',
  manage: 'https://www.abuseipdb.com/account/api',
  names: ['ABUSEIPDB', 'ABUSE_IPDB'],
  domains: ['abuseipdb.com'],
  kinds: [
    {
      id: 'abuseipdb-api-key',
      title: 'AbuseIPDB API key',
      anchors: [],
      pattern: /[0-9a-f]{80}/,
      samples: {
        match: [() => fakeHex(80)],
        noMatch: [() => fakeHex(79), () => fakeUpperAlnum(80)],
      },
    },
  ],
};
