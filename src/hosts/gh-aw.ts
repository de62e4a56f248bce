import type { Host } from './host.js';

export const ghAw: Host = {
  id: 'gh-aw',
  title: 'GitHub Agentic Workflows',
  docs: 'https://github.github.com/gh-aw/guides/mcps/',
  // Shared imports lie in folders below, as `shared/mcp/notion.md`.
  files: [{ glob: '.github/workflows/**/*.md', shared: true }],
  servers: [['mcp-servers'], ['tools']],
  // They are those of the workflow that it is compiled to.
  keptIn: 'the Actions secrets of the repository, or of its organisation',
  references: [
    { syntax: '${{ secrets.NAME }}', fields: ['env', 'header'], verified: true },
    { syntax: '${{ secrets.NAME }}', fields: ['arg', 'url'], verified: false },
  ],
};
