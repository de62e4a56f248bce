import { fakeUuid } from './fake.js';
import type { Provider } from './provider.js';

export const railway: Provider = {
  id: 'railway',
  title: 'Railway',
  docs: 'https://docs.railway.com/guides/public-api',
  manage: 'https://railway.com/account/tokens',
  names: ['RAILWAY'],
  domains: ['railway.com', 'railway.app'],
  kinds: [
    {
      id: 'railway-token',
      title: 'Railway token',
      anchors: [],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      samples: {
        match: [fakeUuid],
        noMatch: [() => fakeUuid().slice(1), () => fakeUuid().replaceAll('-', '')],
      },
    },
  ],
};
