import { anyField } from './fields.js';
import type { Host } from './host.js';

export const copilotCodingAgent: Host = {
  id: 'copilot-coding-agent',
  title: 'GitHub Copilot coding agent',
  docs: 'https://docs.github.com/en/copilot/reference/custom-agents-configuration',
  files: [
    { glob: '.github/agents/*.md', shared: true },
    { glob: '*.agent.md', shared: true },
  ],
  servers: [['mcp-servers'], ['mcpServers']],
  // https://docs.github.com/en/copilot/how-tos/copilot-on-github/customize-copilot/customize-cloud-agent/configure-secrets-and-variables
  keptIn: 'the Agents secrets of the repository, or of its organisation',
  // Only names that begin with COPILOT_MCP_ resolve.
  references: [
    { syntax: '${{ secrets.NAME }}', fields: anyField, verified: true, prefix: 'COPILOT_MCP_' },
    { syntax: '${VAR}', fields: anyField, verified: true, prefix: 'COPILOT_MCP_' },
    { syntax: '${VAR:-default}', fields: anyField, verified: true, prefix: 'COPILOT_MCP_' },
    { syntax: '$VAR', fields: anyField, verified: true, prefix: 'COPILOT_MCP_' },
  ],
};
