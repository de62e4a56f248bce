import { anyField } from './fields.js';
import type { Host } from './host.js';
import { everySyntax } from './syntaxes.js';

export const clineCli: Host = {
  id: 'cline-cli',
  title: 'Cline CLI',
  docs: 'https://github.com/cline/cline/blob/main/sdk/packages/core/src/extensions/mcp/config-loader.ts',
  files: [{ glob: 'cline_mcp_settings.json', personal: true }, { glob: '.cline/mcp.json' }],
  servers: [['mcpServers']],
  // None: the CLI reads the extension's file, but not its references.
  references: [],
  verbatim: [
    {
      syntaxes: everySyntax,
      fields: anyField,
      evidence:
        'https://github.com/cline/cline/blob/main/sdk/packages/core/src/extensions/mcp/config-loader.ts',
    },
  ],
};
