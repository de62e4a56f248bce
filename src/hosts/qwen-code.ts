import type { Host } from './host.js';

export const qwenCode: Host = {
  id: 'qwen-code',
  title: 'Qwen Code',
  docs: 'https://github.com/QwenLM/qwen-code/blob/main/docs/users/features/mcp.md',
  files: [{ glob: '.qwen/settings.json' }],
  servers: [['mcpServers']],
  references: [
    { syntax: '${VAR}', fields: ['env', 'header'], verified: true },
    { syntax: '$VAR', fields: ['env', 'header'], verified: true },
  ],
};
