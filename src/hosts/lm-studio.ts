import type { Host } from './host.js';
import { undocumented } from './undocumented.js';

export const lmStudio: Host = {
  id: 'lm-studio',
  title: 'LM Studio',
  docs: 'https://lmstudio.ai/docs/app/mcp',
  files: [{ glob: '.lmstudio/mcp.json', personal: true }],
  servers: [['mcpServers']],
  references: undocumented,
};
