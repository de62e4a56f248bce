import type { Host } from './host.js';
import { undocumented } from './undocumented.js';

export const boltai: Host = {
  id: 'boltai',
  title: 'BoltAI',
  docs: 'https://github.com/smithery-ai/cli/blob/main/src/config/clients.ts',
  files: [{ glob: '.boltai/mcp.json', personal: true }],
  servers: [['mcpServers']],
  references: undocumented,
};
