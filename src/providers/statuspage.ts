import { fakeUuid } from './fake.js';
import type { Provider } from './provider.js';

export const statuspage: Provider = {
  id: 'statuspage',
  title: 'Atlassian Statuspage',
  docs: 'https://developer.statuspage.io/',
  names: ['STATUSPAGE'],
  domains: ['statuspage.io'],
  kinds: [
    {
      id: 'statuspage-api-key',
      title: 'Statuspage API key',
      anchors: [],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      samples: {
        match: [() => fakeUuid()],
        noMatch: [() => fakeUuid().slice(1)],
      },
    },
  ],
};
