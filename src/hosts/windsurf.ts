import { entryFields } from './fields.js';
import type { Host } from './host.js';

export const windsurf: Host = {
  id: 'windsurf',
  title: 'Windsurf',
  docs: 'https://docs.windsurf.com/windsurf/cascade/mcp',
  files: [
    { glob: '.codeium/windsurf/mcp_config.json', personal: true },
    { glob: '.codeium/mcp_config.json', personal: true },
    { glob: '.config/devin/mcp_config.json', personal: true },
    // Committed in the hope that it is read; no page says that it is.
    { glob: '.windsurf/{mcp,mcp_config}.json', unconfirmed: true },
  ],
  servers: [['mcpServers']],
  references: [
    { syntax: '${env:VAR}', fields: entryFields, unset: 'empty', verified: true },
    { syntax: '${file:path}', fields: entryFields, verified: true },
  ],
};
