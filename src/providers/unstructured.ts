import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const unstructured: Provider = {
  id: 'unstructured',
  title: 'Unstructured',
  docs: 'https://docs.unstructured.io/api-reference/overview',
  manage: 'https://platform.unstructured.io',
  names: ['UNSTRUCTURED'],
  domains: ['unstructured.io', 'unstructuredapp.io'],
  kinds: [
    {
      id: 'unstructured-api-key',
      title: 'Unstructured API key',
      anchors: [],
      pattern: /[A-Za-z0-9]{30}/,
      samples: {
        match: [() => fakeAlnum(30)],
        noMatch: [() => fakeAlnum(29), () => fakeAlnum(31)],
      },
    },
  ],
};
