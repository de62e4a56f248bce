import type { Host } from './host.js';
import { everySyntaxBut } from './syntaxes.js';

export const continueDevJson: Host = {
  id: 'continue-dev-json',
  title: 'Continue (JSON drop-in)',
  docs: 'https://github.com/continuedev/continue/blob/main/packages/config-yaml/src/schemas/mcp/convertJson.ts',
  files: [{ glob: '.continue/mcpServers/*.json' }],
  servers: [['mcpServers'], []],
  // None: what is written as ${VAR} becomes a secret's name after secrets were rendered.
  references: [],
  verbatim: [
    {
      syntaxes: everySyntaxBut('${{ secrets.NAME }}'),
      fields: ['arg', 'url', 'header'],
      evidence:
        'https://github.com/continuedev/continue/blob/main/packages/config-yaml/src/schemas/mcp/convertJson.ts',
    },
    {
      syntaxes: ['$VAR', '{env:VAR}', 'store://secret'],
      fields: ['env'],
      evidence:
        'https://github.com/continuedev/continue/blob/main/packages/config-yaml/src/schemas/mcp/convertJson.ts',
    },
  ],
};
