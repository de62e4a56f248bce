import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const plivo: Provider = {
  id: 'plivo',
  title: 'Plivo',
  docs: 'https://www.plivo.com/docs/',
  manage: 'https://console.plivo.com/dashboard/',
  names: ['PLIVO'],
  domains: ['plivo.com'],
  kinds: [
    {
      id: 'plivo-auth-token',
      title: 'Plivo auth token',
      anchors: [],
      pattern: /[A-Za-z0-9]{40}/,
      samples: {
        match: [() => fakeAlnum(40)],
        noMatch: [() => fakeAlnum(39)],
      },
    },
  ],
};
