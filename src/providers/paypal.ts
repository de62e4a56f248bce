import { fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const paypal: Provider = {
  id: 'paypal',
  title: 'PayPal',
  docs: 'https://developer.paypal.com/api/rest/authentication/',
  manage: 'https://developer.paypal.com/dashboard/applications',
  names: ['PAYPAL'],
  domains: ['paypal.com'],
  kinds: [
    {
      id: 'paypal-access-token',
      title: 'PayPal access token',
      anchors: ['A21AA'],
      pattern: /A21AA[\w-]{80,200}/,
      samples: {
        match: [() => `A21AA${fakeWord(92)}`],
        noMatch: [() => `A21AA${fakeWord(79)}`],
      },
    },
    {
      id: 'paypal-client-secret',
      title: 'PayPal client secret',
      anchors: [],
      pattern: /E[\w-]{79}/,
      samples: {
        match: [() => `E${fakeWord(79)}`],
        noMatch: [() => `E${fakeWord(78)}`],
      },
    },
    {
      id: 'paypal-client-id',
      title: 'PayPal client id',
      // It stands in the page that loads the SDK: https://developer.paypal.com/sdk/js/configuration/
      anchors: [],
      pattern: /A[\w-]{79}/,
      nature: 'public',
      samples: {
        match: [() => `A${fakeWord(79)}`],
        noMatch: [() => `A${fakeWord(78)}`],
      },
    },
  ],
};
