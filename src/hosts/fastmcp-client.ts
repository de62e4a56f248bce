import type { Host } from './host.js';

export const fastmcpClient: Host = {
  id: 'fastmcp-client',
  title: 'FastMCP client',
  docs: 'https://github.com/jlowin/fastmcp/blob/main/src/fastmcp/mcp_config.py',
  // Any file that it is told to read; this is the name that its documentation uses.
  files: [{ glob: 'mcp.json', shared: true }],
  servers: [['mcpServers']],
  references: [],
};
