import { anyField } from './fields.js';
import type { Host } from './host.js';

export const crush: Host = {
  id: 'crush',
  title: 'Crush',
  docs: 'https://github.com/charmbracelet/crush/blob/main/README.md',
  files: [{ glob: '{crushrc,.crushrc}', format: 'shell' }, { glob: '{crush,.crush}.json' }],
  servers: [['mcp']],
  // Values are expanded as a shell would:
  // https://github.com/charmbracelet/crush/blob/main/internal/config/resolve.go
  references: [
    { syntax: '${VAR}', fields: anyField, verified: true },
    { syntax: '${VAR:-default}', fields: anyField, verified: true },
    { syntax: '$VAR', fields: anyField, verified: true },
    { syntax: '$(command)', fields: anyField, unset: 'error', verified: true },
  ],
};
