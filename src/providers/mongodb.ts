import type { Provider } from './provider.js';

export const mongodb: Provider = {
  id: 'mongodb',
  title: 'MongoDB',
  docs: 'https://www.mongodb.com/docs/manual/core/security-users/',
  names: ['MONGODB', 'MONGO', 'MDB_MCP_CONNECTION_STRING'],
  domains: [],
  // A password is whatever its owner chose.
  kinds: [],
};
