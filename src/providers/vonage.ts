import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const vonage: Provider = {
  id: 'vonage',
  title: 'Vonage',
  docs: 'https://developer.vonage.com/en/getting-started/concepts/authentication',
  manage: 'https://dashboard.vonage.com',
  names: ['VONAGE', 'NEXMO'],
  domains: ['vonage.com', 'nexmo.com'],
  kinds: [
    {
      id: 'vonage-api-secret',
      title: 'Vonage API secret',
      anchors: [],
      pattern: /[A-Za-z0-9]{16}/,
      samples: {
        match: [() => fakeAlnum(16)],
        noMatch: [() => fakeAlnum(15)],
      },
    },
  ],
};
