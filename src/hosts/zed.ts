import { entryFields } from './fields.js';
import type { Host } from './host.js';
import { everySyntax } from './syntaxes.js';

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
  verbatim: [
    {
      syntaxes: everySyntax,
      fields: entryFields,
      evidence: 'https://github.com/zed-industries/zed/blob/main/crates/project/src/context_server_store.rs',
    },
  ],
};
