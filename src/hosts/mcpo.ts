import type { Host } from './host.js';

export const mcpo: Host = {
  id: 'mcpo',
  title: 'mcpo',
  docs: 'https://github.com/open-webui/mcpo/blob/main/README.md',
  // A file that it is told to read, by either name.
  files: [{ glob: '{config,mcp}.json', shared: true }],
  servers: [['mcpServers']],
  references: [],
};
