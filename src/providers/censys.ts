import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const censys: Provider = {
  id: 'censys',
  title: 'Censys',
  docs: 'https://docs.censys.com/reference/get-started',
  manage: 'https://accounts.censys.io/settings/personal-access-tokens',
  names: ['CENSYS'],
  domains: ['censys.io', 'censys.com'],
  kinds: [
    {
      id: 'censys-personal-access-token',
      title: 'Censys personal access token',
      anchors: ['censys_'],
      pattern: /censys_[A-Za-z0-9]{6,16}_[A-Za-z0-9]{16,64}/,
      samples: {
        match: [() => `censys_${fakeAlnum(8)}_${fakeAlnum(24)}`],
        noMatch: [() => `censys_${fakeAlnum(8)}_${fakeAlnum(15)}`, () => `censys_${fakeAlnum(32)}`],
      },
    },
    {
      id: 'censys-api-secret',
      title: 'Censys Search API secret',
      anchors: [],
      pattern: /[A-Za-z0-9]{32}/,
      samples: {
        match: [() => fakeAlnum(32)],
        noMatch: [() => fakeAlnum(31), () => fakeAlnum(33)],
      },
    },
  ],
};
