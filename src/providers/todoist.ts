import { fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const todoist: Provider = {
  id: 'todoist',
  title: 'Todoist',
  docs: 'https://developer.todoist.com/api/v1/',
  manage: 'https://app.todoist.com/app/settings/integrations/developer',
  names: ['TODOIST'],
  domains: ['todoist.com'],
  kinds: [
    {
      id: 'todoist-api-token',
      title: 'Todoist API token',
      anchors: [],
      pattern: /[0-9a-f]{40}/,
      samples: {
        match: [() => fakeHex(40)],
        noMatch: [() => fakeHex(39)],
      },
    },
  ],
};
