import { anyField } from './fields.js';
import type { Host } from './host.js';

export const mcphost: Host = {
  id: 'mcphost',
  title: 'MCPHost',
  docs: 'https://github.com/mark3labs/mcphost/blob/main/README.md',
  // Its older `.mcp.json` is read from the home directory only, and is another host's file in a repository.
  files: [{ glob: '.mcphost.{yml,yaml,json}' }, { glob: '.mcp.{yml,yaml}' }],
  servers: [['mcpServers']],
  environment: 'environment',
  references: [{ syntax: '${env://VAR}', fields: anyField, unset: 'error', verified: true }],
  verbatim: [
    {
      syntaxes: ['$VAR', '${env:VAR}', '{env:VAR}', '${input:id}', 'store://secret'],
      fields: anyField,
      evidence: 'https://github.com/mark3labs/mcphost/blob/main/internal/config/substitution.go',
    },
  ],
};
