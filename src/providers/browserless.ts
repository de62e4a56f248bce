import { fakeHex, fakeUuid } from './fake.js';
import type { Provider } from './provider.js';

export const browserless: Provider = {
  id: 'browserless',
  title: 'Browserless',
  docs: 'https://docs.browserless.io/baas/quick-start',
  manage: 'https://account.browserless.io',
  names: ['BROWSERLESS'],
  domains: ['browserless.io'],
  kinds: [
    {
      id: 'browserless-api-token',
      title: 'Browserless API token',
      anchors: [],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      samples: {
        match: [() => fakeUuid()],
        noMatch: [() => fakeUuid().slice(1), () => fakeHex(32)],
      },
    },
  ],
};
