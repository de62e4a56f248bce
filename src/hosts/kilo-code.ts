import { anyField } from './fields.js';
import type { Host } from './host.js';

export const kiloCode: Host = {
  id: 'kilo-code',
  title: 'Kilo Code',
  docs: 'https://github.com/Kilo-Org/kilocode/blob/main/packages/kilo-docs/pages/automate/mcp/using-in-kilo-code.md',
  files: [{ glob: 'kilo.{json,jsonc}' }, { glob: 'opencode.{json,jsonc}', imported: true }],
  servers: [['mcp']],
  environment: 'environment',
  references: [{ syntax: '{env:VAR}', fields: anyField, unset: 'empty', verified: true }],
  verbatim: [
    {
      syntaxes: ['${VAR}', '${VAR:-default}', '$VAR', '${input:id}', '$(command)', 'store://secret'],
      fields: anyField,
      evidence: 'https://github.com/Kilo-Org/kilocode/blob/main/packages/opencode/src/config/variable.ts',
    },
  ],
};
