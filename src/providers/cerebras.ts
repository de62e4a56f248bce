import { fakeLowerAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const cerebras: Provider = {
  id: 'cerebras',
  title: 'Cerebras',
  docs: 'https://inference-docs.cerebras.ai/quickstart',
  manage: 'https://cloud.cerebras.ai',
  names: ['CEREBRAS'],
  domains: ['cerebras.ai'],
  kinds: [
    {
      id: 'cerebras-api-key',
      title: 'Cerebras API key',
      anchors: ['csk-'],
      pattern: /csk-[0-9a-z]{48}/,
      samples: {
        match: [() => `csk-${fakeLowerAlnum(48)}`],
        noMatch: [() => `csk-${fakeLowerAlnum(47)}`, () => `csk-${fakeLowerAlnum(49)}`],
      },
    },
  ],
};
