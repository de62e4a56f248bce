import type { Host } from './host.js';
import { undocumented } from './undocumented.js';

export const witsy: Host = {
  id: 'witsy',
  title: 'Witsy',
  docs: 'https://github.com/smithery-ai/cli/blob/main/src/config/clients.ts',
  files: [{ glob: 'Witsy/settings.json', personal: true }],
  servers: [['mcpServers']],
  references: undocumented,
};
