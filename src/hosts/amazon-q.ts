import type { Host } from './host.js';

export const amazonQ: Host = {
  id: 'amazon-q',
  title: 'Amazon Q Developer CLI',
  docs: 'https://github.com/aws/amazon-q-developer-cli/blob/main/docs/agent-format.md',
  files: [
    { glob: '.amazonq/mcp.json' },
    { glob: '.aws/amazonq/mcp.json', personal: true },
    { glob: '{.amazonq,.aws/amazonq}/cli-agents/*.json' },
  ],
  servers: [['mcpServers']],
  // An unset one becomes ${VAR}:
  // https://github.com/aws/amazon-q-developer-cli/blob/main/crates/chat-cli/src/mcp_client/client.rs
  references: [{ syntax: '${env:VAR}', fields: ['env', 'header'], unset: 'literal', verified: true }],
};
