import type { Host } from './host.js';
import { undocumented } from './undocumented.js';

export const augment: Host = {
  id: 'augment',
  title: 'Augment',
  docs: 'https://docs.augmentcode.com/cli/integrations',
  files: [
    { glob: '.augment/settings.json' },
    {
      glob: '{.vscode,Code/User}/settings.json',
      shared: true,
      servers: [['augment.advanced', 'mcpServers'], ['augment.advanced.mcpServers']],
    },
  ],
  servers: [['mcpServers']],
  references: undocumented,
};
