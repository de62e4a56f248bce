import { entryFields } from './fields.js';
import type { Host } from './host.js';

export const factoryDroid: Host = {
  id: 'factory-droid',
  title: 'Factory Droid',
  docs: 'https://docs.factory.ai/cli/configuration/mcp',
  files: [{ glob: '.factory/mcp.json' }],
  servers: [['mcpServers']],
  references: [
    { syntax: '${VAR}', fields: entryFields, unset: 'literal', verified: true },
    { syntax: '${VAR:-default}', fields: entryFields, verified: true },
  ],
};
