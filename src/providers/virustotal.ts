import { fakeHex, fakeUpperAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const virustotal: Provider = {
  id: 'virustotal',
  title: 'VirusTotal',
  docs: 'https://docs.virustotal.com/reference/authentication',
  manage: 'https://www.virustotal.com/gui/my-apikey',
  names: ['VIRUSTOTAL', 'VIRUS_TOTAL', 'VT_API_KEY'],
  domains: ['virustotal.com'],
  kinds: [
    {
      id: 'virustotal-api-key',
      title: 'VirusTotal API key',
      anchors: [],
      pattern: /[0-9a-f]{64}/,
      samples: {
        match: [() => fakeHex(64)],
        noMatch: [() => fakeHex(63), () => fakeUpperAlnum(64)],
      },
    },
  ],
};
