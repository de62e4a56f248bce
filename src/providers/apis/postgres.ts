import type { Login } from '../../core/databases.js';
import type { Inspector, ProviderApi } from './api.js';
import { type Family, loginOf, PASSWORDS } from './database.js';
import type { Address } from './database-url.js';
import { inspectedRole } from './postgres-role.js';

const FAMILY: Family = {
  protocol: 'postgres',
  port: 5432,
  // SQLAlchemy names its driver behind a `+`.
  schemes: /^postgres(?:ql)?(?:\+[a-z0-9_]+)?$/,
  // https://www.postgresql.org/docs/current/libpq-envars.html
  stems: ['PG', 'PG_', 'POSTGRES_', 'POSTGRESQL_', 'DB_', 'DATABASE_'],
  urls: ['POSTGRES_URL', 'POSTGRESQL_URL', 'DATABASE_URL', 'DB_URL', 'JDBC_URL', 'SPRING_DATASOURCE_URL'],
  passwords: PASSWORDS,
  user: undefined,
  tls: tlsOf,
};

/** https://www.postgresql.org/docs/current/libpq-ssl.html#LIBPQ-SSL-PROTECTION; what is none of these is taken for the strictest. */
function tlsOf(option: Address['option']): Login['tls'] {
  const mode = option('sslmode', 'ssl_mode', 'ssl ?mode', 'ssl')?.toLowerCase() ?? 'prefer';
  if (/^(?:disable|false|off|0)$/.test(mode)) return 'off';
  if (/^(?:allow|prefer)$/.test(mode)) return 'prefer';
  return /^(?:require|no-verify)$/.test(mode) ? 'require' : 'verify';
}

const ofRoles: Inspector = {
  kinds: ['named'],
  docs: [
    'https://www.postgresql.org/docs/current/errcodes-appendix.html',
    'https://www.postgresql.org/docs/current/view-pg-roles.html',
    'https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-START-UP',
  ],
  inspect: async (asked, { databases }) => inspectedRole(loginOf(asked, FAMILY), databases),
};

export const postgres: ProviderApi = {
  id: 'postgres',
  hosts: [],
  // https://www.postgresql.org/docs/current/role-attributes.html, https://www.postgresql.org/docs/current/predefined-roles.html
  broad: [
    'superuser',
    'createrole',
    'bypassrls',
    'replication',
    'pg_execute_server_program',
    'pg_read_server_files',
    'pg_write_server_files',
    'pg_write_all_data',
    'rds_superuser',
    'cloudsqlsuperuser',
    'azure_pg_admin',
  ],
  inspectors: [ofRoles],
};
