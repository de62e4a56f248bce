import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const razorpay: Provider = {
  id: 'razorpay',
  title: 'Razorpay',
  docs: 'https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/',
  names: ['RAZORPAY'],
  domains: ['razorpay.com'],
  kinds: [
    {
      id: 'razorpay-key-secret',
      title: 'Razorpay key secret',
      anchors: [],
      pattern: /[A-Za-z0-9]{24}/,
      samples: {
        match: [() => fakeAlnum(24)],
        noMatch: [() => fakeAlnum(23)],
      },
    },
    {
      id: 'razorpay-key-id',
      title: 'Razorpay key id',
      // It stands in the checkout page; the secret beside it does not.
      anchors: ['rzp_live_', 'rzp_test_'],
      pattern: /rzp_(?:live|test)_[A-Za-z0-9]{14}/,
      nature: 'public',
      samples: {
        match: [() => `rzp_live_${fakeAlnum(14)}`],
        noMatch: [() => `rzp_live_${fakeAlnum(13)}`],
      },
    },
  ],
};
