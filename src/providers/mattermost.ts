import { fakeLowerAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const mattermost: Provider = {
  id: 'mattermost',
  title: 'Mattermost',
  docs: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
  names: ['MATTERMOST'],
  domains: ['mattermost.com'],
  kinds: [
    {
      id: 'mattermost-access-token',
      title: 'Mattermost access token',
      anchors: [],
      pattern: /[0-9a-z]{26}/,
      samples: {
        match: [() => fakeLowerAlnum(26)],
        noMatch: [() => fakeLowerAlnum(25)],
      },
    },
  ],
};
