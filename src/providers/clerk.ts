import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const clerk: Provider = {
  id: 'clerk',
  title: 'Clerk',
  docs: 'https://clerk.com/docs/guides/development/clerk-environment-variables',
  manage: 'https://dashboard.clerk.com/last-active?path=api-keys',
  names: ['CLERK'],
  domains: ['clerk.com', 'clerk.dev'],
  kinds: [
    {
      id: 'clerk-secret-key',
      title: 'Clerk secret key',
      // The prefix is Stripe's as well, so only the place tells whose it is.
      anchors: [],
      pattern: /sk_(?:live|test)_[A-Za-z0-9]{32,64}/,
      samples: {
        match: [() => `sk_live_${fakeAlnum(42)}`, () => `sk_test_${fakeAlnum(42)}`],
        noMatch: [() => `sk_live_${fakeAlnum(31)}`, () => `sk_${fakeAlnum(42)}`],
      },
    },
    {
      id: 'clerk-publishable-key',
      title: 'Clerk publishable key',
      anchors: [],
      pattern: /pk_(?:live|test)_[A-Za-z0-9+/]{20,120}={0,2}/,
      nature: 'public',
      samples: {
        match: [() => `pk_test_${fakeAlnum(46)}==`],
        noMatch: [() => `pk_test_${fakeAlnum(19)}`],
      },
    },
  ],
};
