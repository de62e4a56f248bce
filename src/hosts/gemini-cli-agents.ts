import type { Host } from './host.js';

export const geminiCliAgents: Host = {
  id: 'gemini-cli-agents',
  title: 'Gemini CLI agent',
  docs: 'https://github.com/google-gemini/gemini-cli/blob/main/packages/core/src/agents/agentLoader.ts',
  files: [{ glob: '.gemini/agents/*.md', shared: true }],
  // The loader reads `mcp_servers`, its documentation says `mcpServers`.
  servers: [['mcp_servers'], ['mcpServers']],
  references: [
    { syntax: '${VAR}', fields: ['env', 'header'], unset: 'empty', verified: true },
    { syntax: '$VAR', fields: ['env', 'header'], unset: 'empty', verified: true },
  ],
};
