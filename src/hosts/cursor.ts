import { entryFields } from './fields.js';
import type { Host } from './host.js';

export const cursor: Host = {
  id: 'cursor',
  title: 'Cursor',
  docs: 'https://cursor.com/docs/mcp',
  files: [{ glob: '.cursor/mcp.json' }],
  servers: [['mcpServers']],
  // https://cursor.com/docs/context/mcp#config-interpolation
  references: [{ syntax: '${env:VAR}', fields: entryFields, verified: true }],
};
