import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const stripe: Provider = {
  id: 'stripe',
  title: 'Stripe',
  docs: 'https://docs.stripe.com/keys',
  manage: 'https://dashboard.stripe.com/apikeys',
  names: ['STRIPE'],
  domains: ['stripe.com'],
  kinds: [
    {
      id: 'stripe-secret-key',
      title: 'Stripe secret key',
      anchors: ['sk_live_', 'sk_test_'],
      pattern: /sk_(?:live|test)_[A-Za-z0-9]{16,247}/,
      samples: {
        match: [() => `sk_live_${fakeAlnum(24)}`, () => `sk_test_${fakeAlnum(99)}`],
        noMatch: [() => `sk_live_${fakeAlnum(15)}`, () => `sk_prod_${fakeAlnum(24)}`],
      },
    },
    {
      id: 'stripe-restricted-key',
      title: 'Stripe restricted key',
      anchors: ['rk_live_', 'rk_test_'],
      pattern: /rk_(?:live|test)_[A-Za-z0-9]{16,247}/,
      samples: {
        match: [() => `rk_live_${fakeAlnum(99)}`],
        noMatch: [() => `rk_live_${fakeAlnum(15)}`],
      },
    },
    {
      id: 'stripe-organization-key',
      title: 'Stripe organization key',
      // https://docs.stripe.com/keys#organization-api-keys
      anchors: ['sk_org_live_', 'sk_org_test_'],
      pattern: /sk_org_(?:live|test)_[A-Za-z0-9]{16,247}/,
      samples: {
        match: [() => `sk_org_live_${fakeAlnum(99)}`],
        noMatch: [() => `sk_org_live_${fakeAlnum(15)}`],
      },
    },
    {
      id: 'stripe-webhook-secret',
      title: 'Stripe webhook signing secret',
      // https://docs.stripe.com/webhooks#verify-events
      anchors: ['whsec_'],
      pattern: /whsec_[A-Za-z0-9]{32,64}/,
      samples: {
        match: [() => `whsec_${fakeAlnum(32)}`],
        noMatch: [() => `whsec_${fakeAlnum(31)}`],
      },
    },
    {
      id: 'stripe-publishable-key',
      title: 'Stripe publishable key',
      anchors: ['pk_live_', 'pk_test_'],
      pattern: /pk_(?:live|test)_[A-Za-z0-9]{16,247}/,
      nature: 'public',
      samples: {
        match: [() => `pk_live_${fakeAlnum(99)}`],
        noMatch: [() => `pk_live_${fakeAlnum(15)}`],
      },
    },
  ],
};
