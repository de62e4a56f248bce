import type { Host } from './host.js';

export const librechat: Host = {
  id: 'librechat',
  title: 'LibreChat',
  docs: 'https://www.librechat.ai/docs/configuration/librechat_yaml/object_structure/mcp_servers',
  files: [{ glob: 'librechat.{yaml,yml}' }],
  servers: [['mcpServers']],
  // https://github.com/danny-avila/LibreChat/blob/main/packages/api/src/utils/env.ts
  references: [
    { syntax: '${VAR}', fields: ['arg', 'env', 'url', 'header', 'auth'], verified: true },
    // Asked of each user, by `customUserVars`.
    { syntax: '{{VARIABLE}}', fields: ['arg', 'env', 'url', 'header', 'auth'], verified: true },
  ],
};
