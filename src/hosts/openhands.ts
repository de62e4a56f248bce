import type { Host } from './host.js';

export const openhands: Host = {
  id: 'openhands',
  title: 'OpenHands',
  docs: 'https://docs.openhands.dev/openhands/usage/settings/mcp-settings',
  files: [
    {
      glob: 'config.toml',
      shared: true,
      servers: [
        ['mcp', 'sse_servers'],
        ['mcp', 'shttp_servers'],
        ['mcp', 'stdio_servers'],
      ],
    },
    { glob: '.openhands/mcp.json' },
  ],
  servers: [['mcpServers']],
  references: [],
};
