import { anyField } from './fields.js';
import type { Host } from './host.js';

export const kiloCode: Host = {
  id: 'kilo-code',
  title: 'Kilo Code',
  docs: 'https://github.com/Kilo-Org/kilocode/blob/main/packages/kilo-docs/pages/automate/mcp/using-in-kilo-code.md',
  files: [{ glob: '{kilo,opencode}.{json,jsonc}' }],
  servers: [['mcp']],
  references: [{ syntax: '{env:VAR}', fields: anyField, unset: 'empty', verified: true }],
};
