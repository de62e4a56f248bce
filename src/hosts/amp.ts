import { entryFields } from './fields.js';
import type { Host } from './host.js';

export const amp: Host = {
  id: 'amp',
  title: 'Amp',
  docs: 'https://ampcode.com/manual',
  files: [
    { glob: '{.amp,.config/amp}/settings.{json,jsonc}' },
    { glob: 'amp/settings.{json,jsonc}', shared: true },
    { glob: '.vscode/settings.json', shared: true },
    // A skill brings its own servers: https://ampcode.com/news/lazy-load-mcp-with-skills
    { glob: 'skills/*/mcp.json', shared: true, servers: [['mcpServers'], []] },
  ],
  servers: [['amp.mcpServers']],
  // One source says that variables resolve, another that nothing is documented.
  references: [
    { syntax: '${VAR}', fields: entryFields, verified: false },
    { syntax: '$VAR', fields: entryFields, verified: false },
  ],
};
