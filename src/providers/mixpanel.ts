import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const mixpanel: Provider = {
  id: 'mixpanel',
  title: 'Mixpanel',
  docs: 'https://developer.mixpanel.com/reference/service-accounts',
  names: ['MIXPANEL'],
  domains: ['mixpanel.com'],
  kinds: [
    {
      id: 'mixpanel-secret',
      title: 'Mixpanel service account or project secret',
      anchors: [],
      pattern: /[A-Za-z0-9]{32}/,
      samples: {
        match: [() => fakeAlnum(32)],
        noMatch: [() => fakeAlnum(31)],
      },
    },
  ],
};
