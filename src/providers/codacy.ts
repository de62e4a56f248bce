import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const codacy: Provider = {
  id: 'codacy',
  title: 'Codacy',
  docs: 'https://docs.codacy.com/codacy-api/api-tokens/',
  names: ['CODACY'],
  domains: ['codacy.com'],
  kinds: [
    {
      id: 'codacy-api-token',
      title: 'Codacy API token',
      anchors: [],
      pattern: /[A-Za-z0-9]{20}/,
      samples: {
        match: [() => fakeAlnum(20)],
        noMatch: [() => fakeAlnum(19)],
      },
    },
  ],
};
