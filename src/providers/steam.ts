import { fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const steam: Provider = {
  id: 'steam',
  title: 'Steam',
  docs: 'https://steamcommunity.com/dev',
  manage: 'https://steamcommunity.com/dev/apikey',
  names: ['STEAM'],
  domains: ['steampowered.com'],
  kinds: [
    {
      id: 'steam-api-key',
      title: 'Steam Web API key',
      anchors: [],
      pattern: /[0-9A-F]{32}/,
      samples: {
        match: [() => fakeHex(32).toUpperCase()],
        noMatch: [() => fakeHex(31).toUpperCase()],
      },
    },
  ],
};
