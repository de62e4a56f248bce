import { entryFields } from './fields.js';
import type { Host } from './host.js';

export const cursor: Host = {
  id: 'cursor',
  title: 'Cursor',
  docs: 'https://cursor.com/docs/mcp',
  files: [{ glob: '.cursor/mcp.json' }],
  servers: [['mcpServers']],
  // https://cursor.com/docs/context/mcp#config-interpolation
  references: [{ syntax: '${env:VAR}', fields: entryFields, verified: true }],
  // Its page lists what it resolves: variables only as ${env:NAME}.
  verbatim: [
    {
      syntaxes: [
        '${VAR}',
        '${VAR:-default}',
        '$VAR',
        '{env:VAR}',
        '${input:id}',
        '$(command)',
        'store://secret',
      ],
      fields: entryFields,
      evidence: 'https://github.com/PostHog/ai-plugin/pull/29',
    },
  ],
};
