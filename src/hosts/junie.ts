import type { Host } from './host.js';
import { undocumented } from './undocumented.js';

export const junie: Host = {
  id: 'junie',
  title: 'JetBrains Junie',
  docs: 'https://www.jetbrains.com/help/junie/model-context-protocol-mcp.html',
  files: [{ glob: '.junie/mcp/mcp.json' }],
  servers: [['mcpServers']],
  references: undocumented,
};
