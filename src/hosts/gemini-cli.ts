import { anyField, entryFields } from './fields.js';
import type { Host } from './host.js';

export const geminiCli: Host = {
  id: 'gemini-cli',
  title: 'Gemini CLI',
  docs: 'https://github.com/google-gemini/gemini-cli/blob/main/docs/tools/mcp-server.md',
  files: [{ glob: '.gemini/settings.json' }, { glob: 'gemini-extension.json' }],
  servers: [['mcpServers']],
  // Every string when the file is loaded, where an unset one stays
  // (https://github.com/google-gemini/gemini-cli/blob/main/packages/cli/src/utils/envVarResolver.ts); then `env` and
  // `headers` again when the server starts, where it becomes empty
  // (https://github.com/google-gemini/gemini-cli/blob/main/packages/core/src/utils/envExpansion.ts).
  references: [
    { syntax: '${VAR}', fields: ['arg', 'url', 'auth', 'setting'], unset: 'literal', verified: true },
    { syntax: '${VAR}', fields: ['env', 'header'], unset: 'empty', verified: true },
    { syntax: '$VAR', fields: ['arg', 'url', 'auth', 'setting'], unset: 'literal', verified: true },
    { syntax: '$VAR', fields: ['env', 'header'], unset: 'empty', verified: true },
    { syntax: '${VAR:-default}', fields: anyField, verified: true },
  ],
  verbatim: [
    {
      syntaxes: ['${env:VAR}', '${input:id}'],
      fields: ['arg', 'url'],
      evidence:
        'https://github.com/google-gemini/gemini-cli/blob/main/packages/cli/src/utils/envVarResolver.ts',
    },
    {
      syntaxes: ['{env:VAR}', 'store://secret'],
      fields: entryFields,
      evidence:
        'https://github.com/google-gemini/gemini-cli/blob/main/packages/cli/src/utils/envVarResolver.ts',
    },
  ],
};
