import { fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const webflow: Provider = {
  id: 'webflow',
  title: 'Webflow',
  docs: 'https://developers.webflow.com/data/reference/authentication/site-token',
  names: ['WEBFLOW'],
  domains: ['webflow.com'],
  kinds: [
    {
      id: 'webflow-token',
      title: 'Webflow API token',
      anchors: [],
      pattern: /[0-9a-f]{64}/,
      samples: {
        match: [() => fakeHex(64)],
        noMatch: [() => fakeHex(63)],
      },
    },
  ],
};
