import { fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const rocketchat: Provider = {
  id: 'rocketchat',
  title: 'Rocket.Chat',
  docs: 'https://docs.rocket.chat/docs/manage-personal-access-tokens',
  names: ['ROCKETCHAT', 'ROCKET_CHAT'],
  domains: ['rocket.chat'],
  kinds: [
    {
      id: 'rocketchat-personal-token',
      title: 'Rocket.Chat personal access token',
      anchors: [],
      pattern: /[\w-]{43}/,
      samples: {
        match: [() => fakeWord(43)],
        noMatch: [() => fakeWord(42)],
      },
    },
  ],
};
