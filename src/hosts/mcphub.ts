import { anyField } from './fields.js';
import type { Host } from './host.js';

export const mcphub: Host = {
  id: 'mcphub',
  title: 'MCPHub',
  docs: 'https://github.com/samanhappy/mcphub/blob/main/docs/environment-variables.md',
  files: [{ glob: 'mcp_settings.json' }],
  servers: [['mcpServers']],
  // Not in versions up to May 2025; names after a bare `$` are upper-case.
  references: [
    { syntax: '${VAR}', fields: anyField, verified: true },
    { syntax: '$VAR', fields: anyField, verified: true },
  ],
};
