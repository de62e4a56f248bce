import { entryFields } from './fields.js';
import type { Host } from './host.js';

export const hermesAgent: Host = {
  id: 'hermes-agent',
  title: 'Hermes Agent',
  docs: 'https://github.com/NousResearch/hermes-agent',
  files: [{ glob: '.hermes/config.yaml' }],
  servers: [['mcp_servers']],
  // Proposed in https://github.com/NousResearch/hermes-agent/pull/2325
  references: [{ syntax: '${VAR}', fields: entryFields, verified: false }],
};
