import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const mistral: Provider = {
  id: 'mistral',
  title: 'Mistral AI',
  docs: 'https://docs.mistral.ai/getting-started/quickstart',
  manage: 'https://console.mistral.ai/api-keys',
  names: ['MISTRAL', 'MISTRALAI', 'CODESTRAL'],
  domains: ['mistral.ai'],
  kinds: [
    {
      id: 'mistral-api-key',
      title: 'Mistral AI API key',
      anchors: [],
      pattern: /[A-Za-z0-9]{32}/,
      samples: {
        match: [() => fakeAlnum(32)],
        noMatch: [() => fakeAlnum(31), () => fakeAlnum(33)],
      },
    },
  ],
};
