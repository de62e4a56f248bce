import type { Provider } from './provider.js';

export const postgres: Provider = {
  id: 'postgres',
  title: 'PostgreSQL',
  docs: 'https://www.postgresql.org/docs/current/auth-password.html',
  names: ['POSTGRES', 'POSTGRESQL', 'PG', 'PGPASSWORD', 'PGUSER'],
  domains: [],
  // A password is whatever its owner chose.
  kinds: [],
};
