import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const llamaindex: Provider = {
  id: 'llamaindex',
  title: 'LlamaCloud',
  docs: 'https://developers.llamaindex.ai',
  manage: 'https://cloud.llamaindex.ai/api-key',
  names: ['LLAMA_CLOUD', 'LLAMACLOUD', 'LLAMAINDEX', 'LLAMA_INDEX', 'LLAMAPARSE', 'LLAMA_PARSE'],
  domains: ['llamaindex.ai'],
  kinds: [
    {
      id: 'llamaindex-api-key',
      title: 'LlamaCloud API key',
      anchors: ['llx-'],
      pattern: /llx-[A-Za-z0-9]{44,52}/,
      samples: {
        match: [() => `llx-${fakeAlnum(44)}`, () => `llx-${fakeAlnum(48)}`],
        noMatch: [() => `llx-${fakeAlnum(43)}`],
      },
    },
  ],
};
