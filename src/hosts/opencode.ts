import { anyField } from './fields.js';
import type { Host } from './host.js';

export const opencode: Host = {
  id: 'opencode',
  title: 'opencode',
  docs: 'https://opencode.ai/docs/mcp-servers/',
  files: [
    { glob: 'opencode.{json,jsonc}' },
    // Seen in one version of its documentation.
    { glob: '.agents/mcp.json', servers: [['mcpServers'], ['mcp'], []], unconfirmed: true },
  ],
  servers: [['mcp']],
  // Text substitution before the file is parsed; ${VAR} is not supported:
  // https://github.com/anomalyco/opencode/blob/dev/packages/opencode/src/config/variable.ts
  environment: 'environment',
  references: [
    { syntax: '{env:VAR}', fields: anyField, unset: 'empty', verified: true },
    { syntax: '{file:path}', fields: anyField, unset: 'error', verified: true },
  ],
  // Not ${env:VAR}: there the text behind the dollar is replaced.
  verbatim: [
    {
      syntaxes: ['${VAR}', '${VAR:-default}', '$VAR', '${input:id}', '$(command)', 'store://secret'],
      fields: anyField,
      evidence: 'https://github.com/anomalyco/opencode/blob/dev/packages/opencode/src/config/variable.ts',
    },
  ],
};
