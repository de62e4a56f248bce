import { entryFields } from './fields.js';
import type { Host } from './host.js';
import { everySyntax } from './syntaxes.js';

export const _5ire: Host = {
  id: '5ire',
  title: '5ire',
  docs: 'https://github.com/nanbingxyz/5ire/blob/main/src/main/mcp.ts',
  files: [{ glob: '5ire/mcp.json', personal: true }],
  servers: [['mcpServers'], ['servers']],
  references: [],
  verbatim: [
    {
      syntaxes: everySyntax,
      fields: entryFields,
      evidence: 'https://github.com/nanbingxyz/5ire/blob/main/src/main/mcp.ts',
    },
  ],
};
