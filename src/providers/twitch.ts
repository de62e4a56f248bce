import { fakeLowerAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const twitch: Provider = {
  id: 'twitch',
  title: 'Twitch',
  docs: 'https://dev.twitch.tv/docs/authentication/',
  manage: 'https://dev.twitch.tv/console/apps',
  names: ['TWITCH'],
  domains: ['twitch.tv'],
  kinds: [
    {
      id: 'twitch-token',
      title: 'Twitch access token or client secret',
      anchors: [],
      pattern: /(?:oauth:)?[0-9a-z]{30}/,
      samples: {
        match: [() => fakeLowerAlnum(30), () => `oauth:${fakeLowerAlnum(30)}`],
        noMatch: [() => fakeLowerAlnum(29), () => `oauth:${fakeLowerAlnum(29)}`],
      },
    },
  ],
};
