import { fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const nvidia: Provider = {
  id: 'nvidia',
  title: 'NVIDIA',
  docs: 'https://docs.api.nvidia.com/nim/docs/api-quickstart',
  manage: 'https://build.nvidia.com/settings/api-keys',
  names: ['NVIDIA', 'NVAPI', 'NGC_API_KEY'],
  domains: ['nvidia.com'],
  kinds: [
    {
      id: 'nvidia-api-key',
      title: 'NVIDIA API key',
      anchors: ['nvapi-'],
      pattern: /nvapi-[\w-]{60,70}/,
      samples: {
        match: [() => `nvapi-${fakeWord(60)}`, () => `nvapi-${fakeWord(65)}`],
        noMatch: [() => `nvapi-${fakeWord(59)}`],
      },
    },
  ],
};
