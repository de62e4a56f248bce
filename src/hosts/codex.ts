import { entryFields } from './fields.js';
import type { Host } from './host.js';
import { everySyntax } from './syntaxes.js';

export const codex: Host = {
  id: 'codex',
  title: 'OpenAI Codex',
  docs: 'https://developers.openai.com/codex/mcp',
  files: [{ glob: '.codex/config.toml' }],
  servers: [['mcp_servers']],
  // `env_vars`, `env_http_headers`, `bearer_token_env_var`; strings and arguments have no references:
  // https://github.com/openai/codex/blob/main/codex-rs/config/src/mcp_types.rs
  references: [{ syntax: 'by-name', fields: ['env', 'header', 'auth'], verified: true }],
  variables: [
    { kind: 'env', key: 'env_vars', shape: 'list' },
    // A value in place of its name is refused: https://github.com/openai/codex/blob/main/codex-rs/config/src/mcp_types.rs
    { kind: 'auth', only: /^bearer_token$/, key: 'bearer_token_env_var', shape: 'name' },
    { kind: 'header', only: 'bearer', key: 'bearer_token_env_var', shape: 'name' },
    { kind: 'header', key: 'env_http_headers', shape: 'map' },
  ],
  verbatim: [
    {
      syntaxes: everySyntax,
      fields: entryFields,
      evidence: 'https://github.com/openai/codex/blob/main/codex-rs/config/src/mcp_types.rs',
    },
  ],
};
