import type { Host } from './host.js';

export const mistralVibe: Host = {
  id: 'mistral-vibe',
  title: 'Mistral Vibe',
  docs: 'https://github.com/mistralai/mistral-vibe/blob/main/README.md',
  files: [{ glob: '.vibe/config.toml' }],
  servers: [['mcp_servers']],
  // `shlex.split`: https://github.com/mistralai/mistral-vibe/blob/main/vibe/core/config/models.py
  commandLines: true,
  // `api_key_env`, with `api_key_header` and `api_key_format` beside it.
  references: [{ syntax: 'by-name', fields: ['header'], verified: true }],
  variables: [
    {
      kind: 'header',
      key: 'api_key_env',
      shape: 'name',
      beside: { header: 'api_key_header', format: 'api_key_format' },
    },
  ],
};
