import { fakeUuid } from './fake.js';
import type { Provider } from './provider.js';

export const raindrop: Provider = {
  id: 'raindrop',
  title: 'Raindrop.io',
  docs: 'https://developer.raindrop.io/v1/authentication/token',
  manage: 'https://app.raindrop.io/settings/integrations',
  names: ['RAINDROP'],
  domains: ['raindrop.io'],
  kinds: [
    {
      id: 'raindrop-token',
      title: 'Raindrop.io access token',
      anchors: [],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      samples: {
        match: [() => fakeUuid()],
        noMatch: [() => fakeUuid().slice(1)],
      },
    },
  ],
};
