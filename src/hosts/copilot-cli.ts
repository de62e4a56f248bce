import type { Host } from './host.js';

export const copilotCli: Host = {
  id: 'copilot-cli',
  title: 'GitHub Copilot CLI',
  docs: 'https://docs.github.com/en/copilot/how-tos/copilot-cli/customize-copilot/add-mcp-servers',
  files: [
    { glob: '.mcp.json' },
    { glob: '.github/mcp.json' },
    { glob: '.copilot/mcp-config.json', personal: true },
  ],
  // The wrapper may be missing: https://github.com/github/copilot-cli/blob/main/changelog.md
  servers: [['mcpServers'], []],
  // https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-command-reference; that variables in
  // arguments resolve is in the changelog only.
  references: [
    { syntax: '${VAR}', fields: ['arg', 'env', 'header'], verified: true },
    { syntax: '${VAR:-default}', fields: ['env', 'header'], verified: true },
    { syntax: '$VAR', fields: ['env', 'header'], verified: true },
  ],
  // The maintainers name all that expand: https://github.com/github/copilot-cli/issues/903
  verbatim: [
    {
      syntaxes: ['{env:VAR}', '${input:id}', 'store://secret'],
      fields: ['env', 'header'],
      evidence: 'https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-command-reference',
    },
  ],
};
