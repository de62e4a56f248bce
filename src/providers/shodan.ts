import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const shodan: Provider = {
  id: 'shodan',
  title: 'Shodan',
  docs: 'https://developer.shodan.io/api/requirements',
  manage: 'https://account.shodan.io',
  names: ['SHODAN'],
  domains: ['shodan.io'],
  kinds: [
    {
      id: 'shodan-api-key',
      title: 'Shodan API key',
      anchors: [],
      pattern: /[A-Za-z0-9]{32}/,
      samples: {
        match: [() => fakeAlnum(32)],
        noMatch: [() => fakeAlnum(31), () => fakeAlnum(33)],
      },
    },
  ],
};
