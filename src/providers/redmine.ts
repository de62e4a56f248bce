import { fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const redmine: Provider = {
  id: 'redmine',
  title: 'Redmine',
  docs: 'https://www.redmine.org/projects/redmine/wiki/Rest_api#Authentication',
  names: ['REDMINE'],
  domains: [],
  kinds: [
    {
      id: 'redmine-api-key',
      title: 'Redmine API key',
      anchors: [],
      pattern: /[0-9a-f]{40}/,
      samples: {
        match: [() => fakeHex(40)],
        noMatch: [() => fakeHex(39)],
      },
    },
  ],
};
