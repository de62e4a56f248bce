import { anyField } from './fields.js';
import type { Host } from './host.js';

export const warp: Host = {
  id: 'warp',
  title: 'Warp',
  docs: 'https://docs.warp.dev/agents/capabilities/mcp',
  files: [
    { glob: '{.warp,.agents}/.mcp.json' },
    { glob: '.mcp.json', imported: true },
    { glob: '.codex/config.toml', servers: [['mcp_servers']], imported: true },
    { glob: '.claude.json', imported: true, personal: true },
  ],
  // The first that exists, else the whole file is the map:
  // https://github.com/warpdotdev/warp/blob/main/app/src/ai/mcp/parsing.rs
  servers: [['mcp', 'servers'], ['servers'], ['mcpServers'], []],
  // Text replacement; one missing variable switches off every server of the file.
  references: [{ syntax: '${VAR}', fields: anyField, unset: 'error', verified: true }],
};
