import type { Host } from './host.js';
import { undocumented } from './undocumented.js';

export const visualStudio: Host = {
  id: 'visual-studio',
  title: 'Visual Studio',
  docs: 'https://learn.microsoft.com/en-us/visualstudio/ide/mcp-servers',
  files: [
    { glob: '.mcp.json' },
    { glob: '.vs/mcp.json', personal: true },
    { glob: '.vscode/mcp.json', imported: true },
    { glob: '.cursor/mcp.json', servers: [['servers'], ['mcpServers']], imported: true },
  ],
  servers: [['servers']],
  references: undocumented,
};
