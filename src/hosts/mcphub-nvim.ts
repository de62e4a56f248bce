import { anyField } from './fields.js';
import type { Host } from './host.js';

export const mcphubNvim: Host = {
  id: 'mcphub-nvim',
  title: 'MCP Hub for Neovim',
  docs: 'https://github.com/ravitemer/mcphub.nvim/blob/main/doc/mcp/servers_json.md',
  files: [
    { glob: '{mcphub,.mcphub}/servers.json' },
    // The files of a workspace: https://github.com/ravitemer/mcphub.nvim/blob/main/doc/workspace.md
    { glob: '.vscode/mcp.json', imported: true },
    { glob: '.cursor/mcp.json', imported: true },
  ],
  servers: [['mcpServers'], ['servers']],
  references: [
    { syntax: '${VAR}', fields: anyField, verified: true },
    { syntax: '${env:VAR}', fields: anyField, verified: true },
    { syntax: '${cmd: command}', fields: anyField, verified: true },
    { syntax: '${input:id}', fields: anyField, verified: true },
  ],
};
