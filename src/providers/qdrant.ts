import { fakeJwt } from './fake.js';
import { decodeJwtTimes } from './jwt.js';
import type { Provider } from './provider.js';

export const qdrant: Provider = {
  id: 'qdrant',
  title: 'Qdrant',
  docs: 'https://qdrant.tech/documentation/cloud/authentication',
  manage: 'https://cloud.qdrant.io',
  names: ['QDRANT'],
  domains: ['qdrant.io', 'qdrant.tech'],
  kinds: [
    {
      id: 'qdrant-database-api-key',
      title: 'Qdrant database API key',
      // Those with granular access; admin keys have no documented format.
      // https://qdrant.tech/documentation/cloud/authentication
      anchors: [],
      pattern: /eyJhb[\w-]{8,100}\.eyJ[\w-]{8,2000}\.[\w-]{43}/,
      decode: decodeJwtTimes,
      samples: {
        match: [() => fakeJwt({ access: 'm', exp: 1_790_000_000 })],
        noMatch: [() => fakeJwt({ access: 'm' }).slice(0, -1)],
      },
    },
  ],
};
