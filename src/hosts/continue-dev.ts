import { anyField } from './fields.js';
import type { Host } from './host.js';

export const continueDev: Host = {
  id: 'continue-dev',
  title: 'Continue',
  docs: 'https://docs.continue.dev/customize/deep-dives/mcp',
  files: [{ glob: '.continue/config.{yaml,yml}' }, { glob: '.continue/mcpServers/*.{yaml,yml}' }],
  servers: [['mcpServers']],
  keptIn: '`.env` of the project, or `~/.continue/.env`',
  // From .env files and the hub, not from the shell. An unset one stays in place and is flagged.
  references: [{ syntax: '${{ secrets.NAME }}', fields: anyField, unset: 'literal', verified: true }],
};
