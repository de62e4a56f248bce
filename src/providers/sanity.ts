import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const sanity: Provider = {
  id: 'sanity',
  title: 'Sanity',
  docs: 'https://www.sanity.io/docs/http-auth',
  manage: 'https://www.sanity.io/manage',
  names: ['SANITY'],
  domains: ['sanity.io'],
  kinds: [
    {
      id: 'sanity-token',
      title: 'Sanity API token',
      anchors: [],
      pattern: /sk[A-Za-z0-9]{78,180}/,
      samples: {
        match: [() => `sk${fakeAlnum(79)}`],
        noMatch: [() => `sk${fakeAlnum(77)}`, () => `pk${fakeAlnum(79)}`],
      },
    },
  ],
};
