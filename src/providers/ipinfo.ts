import { fakeHex, fakeUpperAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const ipinfo: Provider = {
  id: 'ipinfo',
  title: 'IPinfo',
  docs: 'https://ipinfo.io/developers',
  manage: 'https://ipinfo.io/dashboard/token',
  names: ['IPINFO', 'IP_INFO'],
  domains: ['ipinfo.io'],
  kinds: [
    {
      id: 'ipinfo-access-token',
      title: 'IPinfo access token',
      anchors: [],
      pattern: /[0-9a-f]{14}/,
      samples: {
        match: [() => fakeHex(14)],
        noMatch: [() => fakeHex(13), () => fakeUpperAlnum(14)],
      },
    },
  ],
};
