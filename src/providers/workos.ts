import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const workos: Provider = {
  id: 'workos',
  title: 'WorkOS',
  docs: 'https://workos.com/docs/reference',
  manage: 'https://dashboard.workos.com/api-keys',
  names: ['WORKOS'],
  domains: ['workos.com'],
  kinds: [
    {
      id: 'workos-api-key',
      title: 'WorkOS API key',
      // The prefix is Stripe's as well, so only the place tells whose it is.
      anchors: [],
      pattern: /sk_(?:live_|test_)?[A-Za-z0-9]{30,160}/,
      samples: {
        match: [() => `sk_live_${fakeAlnum(70)}`],
        noMatch: [() => `sk_live_${fakeAlnum(24)}`, () => `pk_live_${fakeAlnum(70)}`],
      },
    },
  ],
};
