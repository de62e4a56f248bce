import { fake } from './fake.js';
import type { Provider } from './provider.js';

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

export const chroma: Provider = {
  id: 'chroma',
  title: 'Chroma',
  docs: 'https://docs.trychroma.com/cloud/getting-started',
  names: ['CHROMA', 'CHROMADB'],
  domains: ['trychroma.com'],
  kinds: [
    {
      id: 'chroma-api-key',
      title: 'Chroma Cloud API key',
      anchors: ['ck-'],
      pattern: /ck-[1-9A-HJ-NP-Za-km-z]{43,44}/,
      samples: {
        match: [() => `ck-${fake(44, BASE58)}`],
        noMatch: [() => `ck-${fake(42, BASE58)}`, () => `ck-0${fake(43, BASE58)}`],
      },
    },
  ],
};
