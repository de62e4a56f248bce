import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const quickbooks: Provider = {
  id: 'quickbooks',
  title: 'QuickBooks',
  docs: 'https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization',
  manage: 'https://developer.intuit.com/app/developer/dashboard',
  names: ['QUICKBOOKS', 'QBO', 'INTUIT'],
  domains: ['intuit.com'],
  kinds: [
    {
      id: 'quickbooks-client-secret',
      title: 'QuickBooks client secret',
      anchors: [],
      pattern: /[A-Za-z0-9]{40}/,
      samples: {
        match: [() => fakeAlnum(40)],
        noMatch: [() => fakeAlnum(39)],
      },
    },
  ],
};
