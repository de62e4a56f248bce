import { fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const xero: Provider = {
  id: 'xero',
  title: 'Xero',
  docs: 'https://developer.xero.com/documentation/guides/oauth2/overview/',
  manage: 'https://developer.xero.com/app/manage',
  names: ['XERO'],
  domains: ['xero.com'],
  kinds: [
    {
      id: 'xero-client-secret',
      title: 'Xero client secret',
      anchors: [],
      pattern: /[\w-]{48}/,
      samples: {
        match: [() => fakeWord(48)],
        noMatch: [() => fakeWord(47)],
      },
    },
  ],
};
