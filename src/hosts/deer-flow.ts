import type { Host } from './host.js';

export const deerFlow: Host = {
  id: 'deer-flow',
  title: 'DeerFlow',
  docs: 'https://github.com/bytedance/deer-flow/issues/2876',
  files: [{ glob: 'extensions_config.json' }],
  servers: [['mcpServers']],
  // Only as the whole value, a reviewer says.
  references: [{ syntax: '$VAR', fields: ['env'], verified: false, whole: true }],
};
