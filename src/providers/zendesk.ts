import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const zendesk: Provider = {
  id: 'zendesk',
  title: 'Zendesk',
  docs: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
  names: ['ZENDESK'],
  domains: ['zendesk.com'],
  kinds: [
    {
      id: 'zendesk-api-token',
      title: 'Zendesk API token',
      anchors: [],
      pattern: /[A-Za-z0-9]{40}/,
      samples: {
        match: [() => fakeAlnum(40)],
        noMatch: [() => fakeAlnum(39)],
      },
    },
  ],
};
