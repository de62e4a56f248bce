import { entryFields } from './fields.js';
import type { Host } from './host.js';

export const claudeCode: Host = {
  id: 'claude-code',
  title: 'Claude Code',
  docs: 'https://code.claude.com/docs/en/mcp',
  files: [
    { glob: '.mcp.json' },
    // Not documented as a source of servers, but widely used as one, and their `env` holds literals:
    // https://github.com/anthropics/claude-code/issues/46889
    { glob: '.claude/mcp.json', unconfirmed: true },
    { glob: '.claude/settings.json', unconfirmed: true },
    { glob: '.claude/settings.local.json', personal: true, unconfirmed: true },
    { glob: '.claude.json', servers: [['mcpServers'], ['projects', '*', 'mcpServers']], personal: true },
  ],
  servers: [['mcpServers']],
  // An unset variable is passed on as it is written; the desktop app is reported to expand nothing:
  // https://github.com/anthropics/claude-code/issues/40372
  references: [
    { syntax: '${VAR}', fields: entryFields, unset: 'literal', verified: true },
    { syntax: '${VAR:-default}', fields: entryFields, verified: true },
  ],
  // The page lists the two that expand; somebody has read what reaches a server of the others.
  verbatim: [
    {
      syntaxes: ['$VAR'],
      fields: entryFields,
      evidence:
        'https://dev.to/rulestack/six-var-forms-five-mcpjson-fields-two-tiny-servers-what-claude-code-mcp-expansion-actually-5a1f',
    },
    {
      syntaxes: ['${env:VAR}', '{env:VAR}', '${input:id}', '$(command)', 'store://secret'],
      fields: entryFields,
      evidence: 'https://code.claude.com/docs/en/mcp#environment-variable-expansion-in-mcp-json',
    },
  ],
};
