import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const weaviate: Provider = {
  id: 'weaviate',
  title: 'Weaviate',
  docs: 'https://docs.weaviate.io/cloud/manage-clusters/authentication',
  manage: 'https://console.weaviate.cloud',
  names: ['WEAVIATE', 'WCD', 'WCS_API_KEY'],
  domains: ['weaviate.cloud', 'weaviate.network', 'weaviate.io'],
  kinds: [
    {
      id: 'weaviate-api-key',
      title: 'Weaviate Cloud API key',
      anchors: [],
      pattern: /[A-Za-z0-9]{36,40}/,
      samples: {
        match: [() => fakeAlnum(36)],
        noMatch: [() => fakeAlnum(35), () => fakeAlnum(41)],
      },
    },
  ],
};
