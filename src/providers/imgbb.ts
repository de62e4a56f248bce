import { fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const imgbb: Provider = {
  id: 'imgbb',
  title: 'ImgBB',
  docs: 'https://api.imgbb.com/',
  manage: 'https://api.imgbb.com/',
  names: ['IMGBB'],
  domains: ['imgbb.com'],
  kinds: [
    {
      id: 'imgbb-api-key',
      title: 'ImgBB API key',
      anchors: [],
      pattern: /[0-9a-f]{32}/,
      samples: {
        match: [() => fakeHex(32)],
        noMatch: [() => fakeHex(31)],
      },
    },
  ],
};
