import type { Host } from './host.js';

export const mcporter: Host = {
  id: 'mcporter',
  title: 'mcporter',
  docs: 'https://github.com/steipete/mcporter/blob/main/docs/config.md',
  files: [
    { glob: 'mcporter.{json,jsonc}' },
    // Imported from other hosts.
    { glob: '.cursor/mcp.json', imported: true },
    { glob: '.codex/config.toml', servers: [['mcp_servers']], imported: true },
    { glob: 'opencode.{json,jsonc}', servers: [['mcp']], imported: true },
  ],
  servers: [['mcpServers']],
  // In `env` only as the whole value: https://github.com/steipete/mcporter/blob/main/src/env.ts
  references: [
    { syntax: '${VAR}', fields: ['env'], verified: true, whole: true },
    { syntax: '${VAR}', fields: ['header'], unset: 'error', verified: true },
    { syntax: '${VAR:-default}', fields: ['env'], verified: true, whole: true },
    { syntax: '$VAR', fields: ['env'], verified: true, whole: true },
    // `bearerTokenEnv`.
    { syntax: 'by-name', fields: ['header', 'auth'], verified: true },
  ],
  variables: [
    { kind: 'auth', only: /^bearer_?token$/i, key: 'bearerTokenEnv', shape: 'name' },
    { kind: 'header', only: 'bearer', key: 'bearerTokenEnv', shape: 'name' },
  ],
  verbatim: [
    {
      syntaxes: ['${VAR}', '${VAR:-default}', '$VAR', '${env:VAR}'],
      fields: ['arg'],
      evidence: 'https://github.com/steipete/mcporter/blob/main/src/config-normalize.ts',
    },
    {
      syntaxes: ['store://secret'],
      fields: ['arg', 'env', 'header'],
      evidence: 'https://github.com/steipete/mcporter/blob/main/src/env.ts',
    },
  ],
};
