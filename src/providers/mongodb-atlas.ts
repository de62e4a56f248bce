import { fakeHex, fakeUuid, fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const mongodbAtlas: Provider = {
  id: 'mongodb-atlas',
  title: 'MongoDB Atlas',
  docs: 'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/',
  manage: 'https://cloud.mongodb.com',
  names: ['MONGODB_ATLAS', 'MDB_MCP_API', 'ATLAS_PRIVATE_KEY', 'ATLAS_CLIENT_SECRET'],
  domains: ['cloud.mongodb.com', 'mongodb.net'],
  kinds: [
    {
      id: 'mongodb-atlas-service-account-secret',
      title: 'MongoDB Atlas service account secret',
      anchors: ['mdb_sa_sk_'],
      pattern: /mdb_sa_sk_[\w-]{40}/,
      samples: {
        match: [() => `mdb_sa_sk_${fakeWord(40)}`],
        noMatch: [() => `mdb_sa_sk_${fakeWord(39)}`],
      },
    },
    {
      id: 'mongodb-atlas-service-account-id',
      title: 'MongoDB Atlas service account client id',
      anchors: ['mdb_sa_id_'],
      pattern: /mdb_sa_id_[0-9a-f]{24}/,
      nature: 'public',
      samples: {
        match: [() => `mdb_sa_id_${fakeHex(24)}`],
        noMatch: [() => `mdb_sa_id_${fakeHex(23)}`],
      },
    },
    {
      id: 'mongodb-atlas-private-key',
      title: 'MongoDB Atlas private API key',
      anchors: [],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      samples: {
        match: [() => fakeUuid()],
        noMatch: [() => fakeUuid().slice(1)],
      },
    },
  ],
};
