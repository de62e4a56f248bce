import { fakeDigits, fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const asana: Provider = {
  id: 'asana',
  title: 'Asana',
  docs: 'https://developers.asana.com/docs/personal-access-token',
  manage: 'https://app.asana.com/0/my-apps',
  names: ['ASANA'],
  domains: ['asana.com'],
  kinds: [
    {
      id: 'asana-personal-token',
      title: 'Asana personal access token',
      anchors: ['0/', '1/', '2/'],
      pattern: /[0-2]\/[0-9]{13,20}(?:\/[0-9]{13,20})?:[0-9a-f]{32}/,
      samples: {
        match: [
          () => `1/${fakeDigits(16)}:${fakeHex(32)}`,
          () => `2/${fakeDigits(16)}/${fakeDigits(16)}:${fakeHex(32)}`,
        ],
        noMatch: [() => `1/${fakeDigits(16)}:${fakeHex(31)}`, () => `3/${fakeDigits(16)}:${fakeHex(32)}`],
      },
    },
    {
      id: 'asana-client-secret',
      title: 'Asana client secret',
      anchors: [],
      pattern: /[0-9a-f]{32}/,
      samples: {
        match: [() => fakeHex(32)],
        noMatch: [() => fakeHex(31)],
      },
    },
  ],
};
