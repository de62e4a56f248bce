import { fakeHex, fakeUuid, fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const windsurf: Provider = {
  id: 'windsurf',
  title: 'Windsurf',
  docs: 'https://docs.windsurf.com',
  names: ['WINDSURF_API_KEY', 'WINDSURF_SERVICE_KEY', 'CODEIUM'],
  domains: ['windsurf.com', 'codeium.com'],
  kinds: [
    {
      id: 'windsurf-api-key',
      title: 'Windsurf API key',
      anchors: ['sk-ws-01-'],
      pattern: /sk-ws-01-[\w-]{40,160}/,
      samples: {
        match: [() => `sk-ws-01-${fakeWord(86)}`],
        noMatch: [() => `sk-ws-01-${fakeWord(39)}`],
      },
    },
    {
      id: 'windsurf-service-key',
      title: 'Windsurf service key',
      anchors: [],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      samples: {
        match: [() => fakeUuid()],
        noMatch: [() => fakeUuid().slice(1), () => fakeHex(32)],
      },
    },
  ],
};
