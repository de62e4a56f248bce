import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const render: Provider = {
  id: 'render',
  title: 'Render',
  docs: 'https://render.com/docs/api',
  manage: 'https://dashboard.render.com/u/settings#api-keys',
  names: ['RENDER'],
  domains: ['render.com'],
  kinds: [
    {
      id: 'render-api-key',
      title: 'Render API key',
      anchors: ['rnd_'],
      pattern: /rnd_[A-Za-z0-9]{28,40}/,
      samples: {
        match: [() => `rnd_${fakeAlnum(28)}`],
        noMatch: [() => `rnd_${fakeAlnum(27)}`, () => `rnd_${fakeAlnum(41)}`],
      },
    },
  ],
};
