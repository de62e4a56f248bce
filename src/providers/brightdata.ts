import { fakeHex, fakeUpperAlnum, fakeUuid } from './fake.js';
import type { Provider } from './provider.js';

export const brightdata: Provider = {
  id: 'brightdata',
  title: 'Bright Data',
  docs: 'https://docs.brightdata.com/api-reference/authentication',
  manage: 'https://brightdata.com/cp/setting/users',
  names: ['BRIGHTDATA', 'BRIGHT_DATA', 'LUMINATI'],
  domains: ['brightdata.com', 'bright.cn', 'luminati.io'],
  kinds: [
    {
      id: 'brightdata-api-key',
      title: 'Bright Data API key',
      anchors: [],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      samples: {
        match: [() => fakeUuid()],
        noMatch: [() => fakeUuid().slice(1), () => fakeHex(32)],
      },
    },
    {
      id: 'brightdata-legacy-key',
      title: 'Bright Data API key (legacy)',
      anchors: [],
      pattern: /[0-9a-f]{64}/,
      samples: {
        match: [() => fakeHex(64)],
        noMatch: [() => fakeHex(63), () => fakeUpperAlnum(64)],
      },
    },
  ],
};
