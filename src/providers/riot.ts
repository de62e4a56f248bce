import { fakeHex, fakeUuid } from './fake.js';
import type { Provider } from './provider.js';

export const riot: Provider = {
  id: 'riot',
  title: 'Riot Games',
  docs: 'https://developer.riotgames.com/docs/portal',
  manage: 'https://developer.riotgames.com/',
  names: ['RIOT', 'RIOTGAMES', 'RGAPI'],
  domains: ['riotgames.com'],
  kinds: [
    {
      id: 'riot-api-key',
      title: 'Riot Games API key',
      anchors: ['RGAPI-'],
      pattern: /RGAPI-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      samples: {
        match: [() => `RGAPI-${fakeUuid()}`],
        noMatch: [() => `RGAPI-${fakeUuid().slice(1)}`, () => `RGAPI-${fakeHex(32)}`],
      },
    },
  ],
};
