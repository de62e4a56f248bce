import type { Host } from './host.js';

export const zed: Host = {
  id: 'zed',
  title: 'Zed',
  docs: 'https://zed.dev/docs/ai/mcp',
  files: [
    { glob: '.zed/settings.json' },
    { glob: '.config/zed/settings.json' },
    { glob: 'zed/settings.json', shared: true },
  ],
  servers: [['context_servers']],
  // None: a reference is sent as it is written (https://github.com/zed-industries/zed/issues/60459).
  references: [],
};
