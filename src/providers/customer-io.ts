import { fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const customerIo: Provider = {
  id: 'customer-io',
  title: 'Customer.io',
  docs: 'https://docs.customer.io/accounts-and-workspaces/managing-credentials/',
  manage: 'https://fly.customer.io/settings/api_credentials',
  names: ['CUSTOMER_IO', 'CUSTOMERIO'],
  domains: ['customer.io'],
  kinds: [
    {
      id: 'customer-io-app-key',
      title: 'Customer.io App API key',
      anchors: [],
      pattern: /[0-9a-f]{32}/,
      samples: {
        match: [() => fakeHex(32)],
        noMatch: [() => fakeHex(31)],
      },
    },
    {
      id: 'customer-io-track-key',
      title: 'Customer.io Track API key',
      anchors: [],
      pattern: /[0-9a-f]{20}/,
      samples: {
        match: [() => fakeHex(20)],
        noMatch: [() => fakeHex(19)],
      },
    },
  ],
};
