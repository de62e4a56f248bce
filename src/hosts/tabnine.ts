import type { Host } from './host.js';
import { undocumented } from './undocumented.js';

export const tabnine: Host = {
  id: 'tabnine',
  title: 'Tabnine',
  docs: 'https://docs.tabnine.com/main/getting-started/tabnine-agent/mcp-intro-and-setup/mcp-server-config',
  files: [{ glob: '.tabnine/mcp_servers.json' }, { glob: '.tabnine/agent/settings.json' }],
  servers: [['mcpServers']],
  references: undocumented,
};
