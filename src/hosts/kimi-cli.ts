import type { Host } from './host.js';

export const kimiCli: Host = {
  id: 'kimi-cli',
  title: 'Kimi CLI',
  docs: 'https://github.com/MoonshotAI/kimi-cli/blob/main/docs/en/customization/mcp.md',
  files: [{ glob: '.kimi/mcp.json', personal: true }],
  servers: [['mcpServers']],
  references: [],
};
