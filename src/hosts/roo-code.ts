import { anyField } from './fields.js';
import type { Host } from './host.js';
import { everySyntaxBut } from './syntaxes.js';

export const rooCode: Host = {
  id: 'roo-code',
  title: 'Roo Code',
  docs: 'https://docs.roocode.com/features/mcp/using-mcp-in-roo',
  files: [{ glob: '.roo/mcp.json' }, { glob: 'settings/mcp_settings.json', personal: true }],
  servers: [['mcpServers']],
  // Spliced into the JSON text, so a value with a quote breaks it:
  // https://github.com/RooCodeInc/Roo-Code/blob/main/src/utils/config.ts
  references: [{ syntax: '${env:VAR}', fields: anyField, unset: 'literal', verified: true }],
  verbatim: [
    {
      syntaxes: everySyntaxBut('${env:VAR}'),
      fields: anyField,
      evidence: 'https://github.com/RooCodeInc/Roo-Code/blob/main/src/utils/config.ts',
    },
  ],
};
