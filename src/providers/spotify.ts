import { fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const spotify: Provider = {
  id: 'spotify',
  title: 'Spotify',
  docs: 'https://developer.spotify.com/documentation/web-api/concepts/authorization',
  manage: 'https://developer.spotify.com/dashboard',
  names: ['SPOTIFY'],
  domains: ['spotify.com'],
  kinds: [
    {
      id: 'spotify-client-secret',
      title: 'Spotify client secret',
      anchors: [],
      pattern: /[0-9a-f]{32}/,
      samples: {
        match: [() => fakeHex(32)],
        noMatch: [() => fakeHex(31)],
      },
    },
  ],
};
