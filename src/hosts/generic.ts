import type { Host } from './host.js';

export const generic: Host = {
  id: 'generic',
  title: 'MCP config of an unknown host',
  docs: 'https://modelcontextprotocol.io/docs/develop/connect-local-servers',
  files: [],
  servers: [
    ['mcpServers'],
    ['mcp_servers'],
    ['mcp-servers'],
    ['context_servers'],
    ['amp.mcpServers'],
    ['mcp', 'servers'],
    ['mcp', 'mcpServers'],
    ['mcp.servers'],
    ['mcp'],
    ['servers'],
    ['extensions'],
  ],
  references: [],
};
