import type { Host } from './host.js';
import { undocumented } from './undocumented.js';

export const claudeCodeSubagents: Host = {
  id: 'claude-code-subagents',
  title: 'Claude Code subagent',
  docs: 'https://code.claude.com/docs/en/sub-agents',
  files: [{ glob: '.claude/agents/**/*.md', shared: true }],
  // A list: each item is the name of a configured server, or a map of one name to its definition.
  servers: [['mcpServers', '*'], ['mcpServers']],
  references: undocumented,
};
