import type { Host } from './host.js';

export const fastmcp: Host = {
  id: 'fastmcp',
  title: 'FastMCP server',
  docs: 'https://gofastmcp.com/deployment/server-configuration',
  files: [{ glob: 'fastmcp.json' }, { glob: '*.fastmcp.json' }],
  // The file describes one server; what it runs with is `deployment`.
  servers: [[]],
  references: [{ syntax: '${VAR}', fields: ['env'], unset: 'literal', verified: true }],
  single: true,
};
