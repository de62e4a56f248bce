import { anyField } from './fields.js';
import type { Host } from './host.js';

export const mcpRegistry: Host = {
  id: 'mcp-registry',
  title: 'MCP registry manifest',
  docs: 'https://github.com/modelcontextprotocol/registry/blob/main/docs/reference/server-json/generic-server-json.md',
  files: [{ glob: 'server.json', shared: true }],
  // Each package and each remote is one way to run the same server.
  servers: [['packages'], ['remotes']],
  // Out of `variables` beside the value; without one it stays as it is written:
  // https://github.com/modelcontextprotocol/registry/blob/main/docs/reference/server-json/server.schema.json
  references: [{ syntax: '{variable}', fields: [...anyField, 'input'], unset: 'literal', verified: true }],
  single: true,
  unwrappable: true,
};
