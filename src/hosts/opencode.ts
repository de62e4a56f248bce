import { anyField } from './fields.js';
import type { Host } from './host.js';

export const opencode: Host = {
  id: 'opencode',
  title: 'opencode',
  docs: 'https://opencode.ai/docs/mcp-servers/',
  files: [
    { glob: 'opencode.{json,jsonc}' },
    // Seen in one version of its documentation.
    { glob: '.agents/mcp.json', servers: [['mcpServers'], ['mcp'], []] },
  ],
  servers: [['mcp']],
  // Text substitution before the file is parsed; ${VAR} is not supported:
  // https://github.com/anomalyco/opencode/blob/dev/packages/opencode/src/config/variable.ts
  references: [
    { syntax: '{env:VAR}', fields: anyField, unset: 'empty', verified: true },
    { syntax: '{file:path}', fields: anyField, unset: 'error', verified: true },
  ],
};
