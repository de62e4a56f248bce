import { anyField } from './fields.js';
import type { Host } from './host.js';

export const mcpb: Host = {
  id: 'mcpb',
  title: 'MCP Bundle',
  docs: 'https://github.com/modelcontextprotocol/mcpb/blob/main/MANIFEST.md',
  files: [{ glob: 'manifest.json', shared: true }],
  // One server, `server.mcp_config`.
  servers: [['server']],
  // The host asks the user and keeps the answer; variables of the environment cannot be named.
  references: [{ syntax: '${user_config.key}', fields: anyField, unset: 'prompt', verified: true }],
  definitions: { syntax: '${user_config.key}', key: 'user_config' },
  single: true,
};
