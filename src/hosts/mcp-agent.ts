import { anyField } from './fields.js';
import type { Host } from './host.js';
import { everySyntax } from './syntaxes.js';

export const mcpAgent: Host = {
  id: 'mcp-agent',
  title: 'mcp-agent',
  docs: 'https://github.com/lastmile-ai/mcp-agent/blob/main/docs/configuration.mdx',
  files: [{ glob: '{mcp_agent,mcp-agent}.{config,secrets}.{yaml,yml}' }],
  servers: [['mcp', 'servers']],
  // Its documentation shows ${VAR}, its source resolves none; `*.secrets.yaml` is merged in instead:
  // https://github.com/lastmile-ai/mcp-agent/blob/main/src/mcp_agent/config.py
  references: [],
  verbatim: [
    {
      syntaxes: everySyntax,
      fields: anyField,
      evidence: 'https://github.com/lastmile-ai/mcp-agent/blob/main/src/mcp_agent/config.py',
    },
  ],
};
