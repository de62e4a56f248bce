import { anyField } from './fields.js';
import type { Host } from './host.js';

export const fastAgent: Host = {
  id: 'fast-agent',
  title: 'fast-agent',
  docs: 'https://github.com/evalstate/fast-agent/blob/main/docs/docs/mcp/client-servers.md',
  files: [{ glob: '{fast-agent,fast-agent.secrets,fastagent.config,fastagent.secrets}.{yaml,yml}' }],
  servers: [['mcp', 'servers']],
  // One colon: `${VAR:-x}` is `-x` by default
  // (https://github.com/evalstate/fast-agent/blob/main/src/fast_agent/config.py).
  references: [
    { syntax: '${VAR}', fields: anyField, unset: 'literal', verified: true },
    { syntax: '${VAR:default}', fields: anyField, verified: true },
  ],
};
