import type { Host } from './host.js';
import { undocumented } from './undocumented.js';

export const tome: Host = {
  id: 'tome',
  title: 'Tome',
  docs: 'https://github.com/smithery-ai/cli/blob/main/src/config/clients.ts',
  files: [{ glob: '.tome/mcp_config.json', personal: true }],
  servers: [['mcpServers']],
  references: undocumented,
};
