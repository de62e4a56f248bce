import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const perplexity: Provider = {
  id: 'perplexity',
  title: 'Perplexity',
  docs: 'https://docs.perplexity.ai/docs/admin/api-key-management',
  manage: 'https://www.perplexity.ai/account/api/keys',
  names: ['PERPLEXITY', 'PPLX'],
  domains: ['perplexity.ai'],
  kinds: [
    {
      id: 'perplexity-api-key',
      title: 'Perplexity API key',
      anchors: ['pplx-'],
      pattern: /pplx-[A-Za-z0-9]{48,64}/,
      samples: {
        match: [() => `pplx-${fakeAlnum(48)}`, () => `pplx-${fakeAlnum(56)}`],
        noMatch: [() => `pplx-${fakeAlnum(47)}`],
      },
    },
  ],
};
