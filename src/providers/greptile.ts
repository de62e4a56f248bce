import { fakeBase64 } from './fake.js';
import type { Provider } from './provider.js';

export const greptile: Provider = {
  id: 'greptile',
  title: 'Greptile',
  docs: 'https://www.greptile.com/docs',
  manage: 'https://app.greptile.com/settings/api',
  names: ['GREPTILE'],
  domains: ['greptile.com'],
  kinds: [
    {
      id: 'greptile-api-key',
      title: 'Greptile API key',
      anchors: [],
      pattern: /[A-Za-z0-9+/]{48}/,
      samples: {
        match: [() => fakeBase64(48)],
        noMatch: [() => fakeBase64(47), () => fakeBase64(49)],
      },
    },
  ],
};
