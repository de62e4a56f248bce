import type { Host } from './host.js';

export const mcpInspector: Host = {
  id: 'mcp-inspector',
  title: 'MCP Inspector',
  docs: 'https://github.com/modelcontextprotocol/inspector/blob/main/docs/mcp-server-configuration.md',
  files: [
    { glob: '.mcp-inspector/mcp.json', personal: true },
    { glob: '{mcp,config}.json', shared: true },
  ],
  servers: [['mcpServers']],
  references: [],
};
