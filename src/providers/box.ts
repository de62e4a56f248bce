import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const box: Provider = {
  id: 'box',
  title: 'Box',
  docs: 'https://developer.box.com/guides/authentication/tokens/',
  manage: 'https://app.box.com/developers/console',
  names: ['BOX'],
  domains: ['box.com'],
  kinds: [
    {
      id: 'box-token',
      title: 'Box developer token or client secret',
      anchors: [],
      pattern: /[A-Za-z0-9]{32}/,
      samples: {
        match: [() => fakeAlnum(32)],
        noMatch: [() => fakeAlnum(31)],
      },
    },
  ],
};
