import { fakeAlnum, fakeHex, fakeUuid } from './fake.js';
import type { Provider } from './provider.js';

export const ai21: Provider = {
  id: 'ai21',
  title: 'AI21',
  docs: 'https://docs.ai21.com/reference/authentication',
  manage: 'https://studio.ai21.com/account/api-key',
  names: ['AI21', 'AI21_LABS'],
  domains: ['ai21.com'],
  kinds: [
    {
      id: 'ai21-api-key',
      title: 'AI21 API key',
      anchors: [],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      samples: {
        match: [() => fakeUuid()],
        noMatch: [() => fakeUuid().slice(1), () => fakeHex(32)],
      },
    },
    {
      id: 'ai21-legacy-key',
      title: 'AI21 API key (legacy)',
      anchors: [],
      pattern: /[A-Za-z0-9]{32}/,
      samples: {
        match: [() => fakeAlnum(32)],
        noMatch: [() => fakeAlnum(31), () => fakeAlnum(33)],
      },
    },
  ],
};
