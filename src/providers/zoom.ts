import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const zoom: Provider = {
  id: 'zoom',
  title: 'Zoom',
  docs: 'https://developers.zoom.us/docs/internal-apps/s2s-oauth/',
  manage: 'https://marketplace.zoom.us/user/build',
  names: ['ZOOM'],
  domains: ['zoom.us'],
  kinds: [
    {
      id: 'zoom-client-secret',
      title: 'Zoom client secret',
      anchors: [],
      pattern: /[A-Za-z0-9]{32}/,
      samples: {
        match: [() => fakeAlnum(32)],
        noMatch: [() => fakeAlnum(31)],
      },
    },
  ],
};
