import { fakeHex, fakeUpperAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const deepgram: Provider = {
  id: 'deepgram',
  title: 'Deepgram',
  docs: 'https://developers.deepgram.com/docs/create-additional-api-keys',
  manage: 'https://console.deepgram.com',
  names: ['DEEPGRAM'],
  domains: ['deepgram.com'],
  kinds: [
    {
      id: 'deepgram-api-key',
      title: 'Deepgram API key',
      anchors: [],
      pattern: /[0-9a-f]{40}/,
      samples: {
        match: [() => fakeHex(40)],
        noMatch: [() => fakeHex(39), () => fakeUpperAlnum(40)],
      },
    },
  ],
};
