import type { Host } from './host.js';
import { undocumented } from './undocumented.js';

export const trae: Host = {
  id: 'trae',
  title: 'Trae',
  docs: 'https://www.volcengine.com/docs/86677/2137601',
  files: [
    { glob: '.trae/mcp.json' },
    { glob: 'Trae/User/mcp.json', personal: true },
    { glob: 'Trae/mcp.json', personal: true },
  ],
  servers: [['mcpServers']],
  references: undocumented,
};
