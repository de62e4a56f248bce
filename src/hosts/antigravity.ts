import type { Host } from './host.js';
import { undocumented } from './undocumented.js';

export const antigravity: Host = {
  id: 'antigravity',
  title: 'Google Antigravity',
  docs: 'https://antigravity.google/docs/mcp',
  files: [
    { glob: '.gemini/antigravity/mcp_config.json', personal: true },
    // https://github.com/stbenjam/skillsaw/blob/main/docs/rules/antigravity-mcp-valid.md
    { glob: '{.agents,.agent,_agents,_agent}/mcp_config.json' },
  ],
  servers: [['mcpServers']],
  references: undocumented,
};
