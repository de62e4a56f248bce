import { fakeLowerAlnum, fakeUpperAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const assemblyai: Provider = {
  id: 'assemblyai',
  title: 'AssemblyAI',
  docs: 'https://www.assemblyai.com/docs/api-reference/overview',
  manage: 'https://www.assemblyai.com/dashboard/api-keys',
  names: ['ASSEMBLYAI', 'ASSEMBLY_AI', 'AAI_API_KEY'],
  domains: ['assemblyai.com'],
  kinds: [
    {
      id: 'assemblyai-api-key',
      title: 'AssemblyAI API key',
      anchors: [],
      pattern: /[0-9a-z]{32}/,
      samples: {
        match: [() => fakeLowerAlnum(32)],
        noMatch: [() => fakeLowerAlnum(31), () => fakeUpperAlnum(32)],
      },
    },
  ],
};
