import type { Host } from './host.js';

export const kiro: Host = {
  id: 'kiro',
  title: 'Kiro',
  docs: 'https://kiro.dev/docs/mcp/configuration/',
  files: [{ glob: '.kiro/settings/mcp.json' }, { glob: '.kiro/agents/*.json' }],
  servers: [['mcpServers']],
  // Only of variables that the user approved, in `env` and `headers`.
  references: [{ syntax: '${VAR}', fields: ['env', 'header'], verified: true }],
};
