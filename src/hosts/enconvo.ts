import type { Host } from './host.js';
import { undocumented } from './undocumented.js';

export const enconvo: Host = {
  id: 'enconvo',
  title: 'Enconvo',
  docs: 'https://github.com/smithery-ai/cli/blob/main/src/config/clients.ts',
  files: [{ glob: '.config/enconvo/mcp_config.json', personal: true }],
  servers: [['mcpServers']],
  references: undocumented,
};
