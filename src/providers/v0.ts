import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const v0: Provider = {
  id: 'v0',
  title: 'v0',
  docs: 'https://v0.app/docs/api/platform/overview',
  manage: 'https://v0.app/chat/settings/keys',
  names: ['V0', 'V0_API_KEY'],
  domains: ['v0.dev', 'v0.app'],
  kinds: [
    {
      id: 'v0-api-key',
      title: 'v0 API key',
      anchors: [],
      pattern: /v1:(?:team_)?[A-Za-z0-9]{24}:[A-Za-z0-9]{24,32}/,
      samples: {
        match: [
          () => `v1:${fakeAlnum(24)}:${fakeAlnum(24)}`,
          () => `v1:team_${fakeAlnum(24)}:${fakeAlnum(24)}`,
        ],
        noMatch: [() => `v1:${fakeAlnum(24)}:${fakeAlnum(23)}`, () => `v1:${fakeAlnum(24)}`],
      },
    },
  ],
};
