import { fakeHex, fakeUuid } from './fake.js';
import type { Provider } from './provider.js';

export const linkup: Provider = {
  id: 'linkup',
  title: 'Linkup',
  docs: 'https://docs.linkup.so/pages/documentation/get-started/quickstart',
  manage: 'https://app.linkup.so',
  names: ['LINKUP'],
  domains: ['linkup.so'],
  kinds: [
    {
      id: 'linkup-api-key',
      title: 'Linkup API key',
      anchors: [],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      samples: {
        match: [() => fakeUuid()],
        noMatch: [() => fakeUuid().slice(1), () => fakeHex(32)],
      },
    },
  ],
};
