import { entryFields } from './fields.js';
import type { Host } from './host.js';

export const claudeCodePlugins: Host = {
  id: 'claude-code-plugins',
  title: 'Claude Code plugin',
  docs: 'https://code.claude.com/docs/en/plugins-reference',
  files: [
    // At a plugin's root the wrapper may be missing:
    // https://github.com/anthropics/claude-code/blob/main/plugins/plugin-dev/skills/mcp-integration/SKILL.md
    { glob: '.mcp.json', servers: [['mcpServers'], []] },
    { glob: '.claude-plugin/plugin.json' },
    { glob: '.claude-plugin/marketplace.json', servers: [['plugins', '*', 'mcpServers']] },
    { glob: 'plugin.json', shared: true },
  ],
  servers: [['mcpServers']],
  references: [{ syntax: '${VAR}', fields: entryFields, unset: 'literal', verified: true }],
  verbatim: [
    {
      syntaxes: ['{env:VAR}', '${input:id}', 'store://secret'],
      fields: entryFields,
      evidence:
        'https://github.com/anthropics/claude-code/blob/main/plugins/plugin-dev/skills/mcp-integration/SKILL.md',
    },
  ],
};
