import { fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const amplitude: Provider = {
  id: 'amplitude',
  title: 'Amplitude',
  docs: 'https://amplitude.com/docs/apis/authentication',
  names: ['AMPLITUDE'],
  domains: ['amplitude.com'],
  kinds: [
    {
      id: 'amplitude-key',
      title: 'Amplitude API or secret key',
      anchors: [],
      pattern: /[0-9a-f]{32}/,
      samples: {
        match: [() => fakeHex(32)],
        noMatch: [() => fakeHex(31)],
      },
    },
  ],
};
