import type { Host } from './host.js';

export const continueDevJson: Host = {
  id: 'continue-dev-json',
  title: 'Continue (JSON drop-in)',
  docs: 'https://github.com/continuedev/continue/blob/main/packages/config-yaml/src/schemas/mcp/convertJson.ts',
  files: [{ glob: '.continue/mcpServers/*.json' }],
  servers: [['mcpServers'], []],
  // None: what is written as ${VAR} becomes a secret's name after secrets were rendered.
  references: [],
};
