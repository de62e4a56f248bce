import type { Host } from './host.js';
import { everySyntax } from './syntaxes.js';

export const claudeDesktop: Host = {
  id: 'claude-desktop',
  title: 'Claude Desktop',
  docs: 'https://modelcontextprotocol.io/docs/develop/connect-local-servers',
  files: [
    { glob: 'Claude/claude_desktop_config.json', personal: true },
    { glob: 'claude_desktop_config.json' },
  ],
  servers: [['mcpServers']],
  // https://modelcontextprotocol.io/legacy/tools/debugging#working-directory
  startsElsewhere: true,
  // None: a reference reaches the server as it is written (https://github.com/modelcontextprotocol/servers/issues/1039).
  references: [],
  verbatim: [
    {
      syntaxes: everySyntax,
      fields: ['arg', 'env'],
      evidence: 'https://github.com/davendra/worldpay-mcp/blob/main/docs/integrations/claude-desktop.md',
    },
  ],
};
