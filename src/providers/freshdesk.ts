import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const freshdesk: Provider = {
  id: 'freshdesk',
  title: 'Freshdesk',
  docs: 'https://developers.freshdesk.com/api/#authentication',
  names: ['FRESHDESK'],
  domains: ['freshdesk.com'],
  kinds: [
    {
      id: 'freshdesk-api-key',
      title: 'Freshdesk API key',
      anchors: [],
      pattern: /[A-Za-z0-9]{20}/,
      samples: {
        match: [() => fakeAlnum(20)],
        noMatch: [() => fakeAlnum(19)],
      },
    },
  ],
};
