import type { Host } from './host.js';

export const claudeDesktop: Host = {
  id: 'claude-desktop',
  title: 'Claude Desktop',
  docs: 'https://modelcontextprotocol.io/docs/develop/connect-local-servers',
  files: [
    { glob: 'Claude/claude_desktop_config.json', personal: true },
    { glob: 'claude_desktop_config.json' },
  ],
  servers: [['mcpServers']],
  // None: a reference reaches the server as it is written (https://github.com/modelcontextprotocol/servers/issues/1039).
  references: [],
};
