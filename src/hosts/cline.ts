import { anyField } from './fields.js';
import type { Host } from './host.js';
import { everySyntaxBut } from './syntaxes.js';

export const cline: Host = {
  id: 'cline',
  title: 'Cline',
  docs: 'https://docs.cline.bot/mcp/mcp-overview',
  // The extension keeps OAuth tokens beside the servers.
  files: [{ glob: 'cline_mcp_settings.json', personal: true }, { glob: '.cline/mcp.json' }],
  servers: [['mcpServers']],
  // https://github.com/cline/cline/blob/main/apps/vscode/src/utils/envExpansion.ts
  references: [{ syntax: '${env:VAR}', fields: anyField, unset: 'literal', verified: true }],
  verbatim: [
    {
      syntaxes: everySyntaxBut('${env:VAR}'),
      fields: anyField,
      evidence: 'https://github.com/cline/cline/blob/main/apps/vscode/src/utils/envExpansion.ts',
    },
  ],
};
