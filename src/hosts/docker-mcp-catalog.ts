import { anyField } from './fields.js';
import type { Host } from './host.js';

export const dockerMcpCatalog: Host = {
  id: 'docker-mcp-catalog',
  title: 'Docker MCP catalog',
  docs: 'https://github.com/docker/mcp-gateway/blob/main/docs/server-entry-spec.md',
  files: [
    { glob: '.docker/mcp/catalogs/*.{yaml,yml,json}' },
    { glob: '.docker/mcp/{config,registry,catalog}.{yaml,yml,json}' },
    { glob: 'docker-mcp.{yaml,yml}', shared: true },
    { glob: '{catalog,config,registry}.{yaml,yml}', shared: true },
  ],
  servers: [['registry']],
  references: [{ syntax: '{{server.key}}', fields: anyField, verified: true }],
  unwrappable: true,
};
