import type { Host } from './host.js';
import { everySyntax, everySyntaxBut } from './syntaxes.js';

const SOURCE =
  'https://github.com/aws/amazon-q-developer-cli/blob/main/crates/chat-cli/src/mcp_client/client.rs';

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
  // An unset one becomes ${VAR}, by the same source.
  references: [{ syntax: '${env:VAR}', fields: ['env', 'header'], unset: 'literal', verified: true }],
  // Not in `env`: a variable of the same name in its own environment goes before the file's. Not of variables in
  // arguments: the command is one of them, and is expanded as a shell would.
  verbatim: [
    {
      syntaxes: everySyntaxBut('${env:VAR}'),
      fields: ['header'],
      evidence: SOURCE,
    },
    {
      syntaxes: everySyntax,
      fields: ['url'],
      evidence: SOURCE,
    },
    {
      syntaxes: ['${env:VAR}', 'store://secret'],
      fields: ['arg'],
      evidence: SOURCE,
    },
  ],
};
