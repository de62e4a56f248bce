import { anyField } from './fields.js';
import type { Host } from './host.js';

export const kiloCodeLegacy: Host = {
  id: 'kilo-code-legacy',
  title: 'Kilo Code (legacy)',
  docs: 'https://github.com/Kilo-Org/kilocode/blob/main/packages/kilo-docs/pages/automate/mcp/using-in-kilo-code.md',
  files: [{ glob: '.kilocode/mcp.json' }, { glob: 'settings/mcp_settings.json', personal: true }],
  servers: [['mcpServers']],
  // A fork of Roo Code; not checked that it kept the references.
  references: [{ syntax: '${env:VAR}', fields: anyField, verified: false }],
};
