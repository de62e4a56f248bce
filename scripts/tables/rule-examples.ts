import type { RuleId } from '../../src/core/rules.js';

/** A file, or a part of one, and its language for a code block. Where a credential would be, it says so in words. */
export interface Sample {
  /** What it is: a path, or another sentence's beginning. */
  readonly caption: string;
  readonly language: 'diff' | 'json' | 'jsonc' | 'sh' | 'text' | 'toml' | 'yaml';
  readonly text: string;
}

export interface RuleExample {
  readonly bad: Sample;
  readonly good: Sample;
}

const lines = (...all: readonly string[]): string => all.join('\n');

function mcpJson(...servers: readonly string[]): Sample {
  return {
    caption: '`.mcp.json`',
    language: 'json',
    text: lines('{', '  "mcpServers": {', ...servers.map((line) => `    ${line}`), '  }', '}'),
  };
}

const search = (env: string): string => `"search": { "command": "exa-mcp", "env": { ${env} } }`;

function vscode(...body: readonly string[]): Sample {
  return { caption: '`.vscode/mcp.json`', language: 'jsonc', text: lines('{', ...body, '}') };
}

function codex(...body: readonly string[]): Sample {
  return { caption: '`.codex/config.toml`', language: 'toml', text: lines(...body) };
}

function policy(...body: readonly string[]): Sample {
  return { caption: '`.github/mcp-rekey.yml`', language: 'yaml', text: lines('version: 1', ...body) };
}

const exception = (expires: string): readonly string[] => [
  'exceptions:',
  '  - rule: literal-credential',
  '    place: ".mcp.json#/mcpServers/search/env/EXA_API_KEY"',
  '    fingerprint: <the fingerprint that the report gives>',
  '    reason: replaced in January, OPS-12',
  `    expires: ${expires}`,
];

/** What breaks each rule, and the same without fault. */
export const ruleExamples: Readonly<Record<RuleId, RuleExample>> = {
  'literal-credential': {
    bad: mcpJson(search('"EXA_API_KEY": "<the key itself>"')),
    good: mcpJson(search('"EXA_API_KEY": "${EXA_API_KEY}"')),
  },
  'literal-default': {
    bad: mcpJson(
      '"bookings": {',
      '  "command": "postgres-mcp",',
      '  "args": ["postgres://reader:${DB_PASSWORD:-<the password itself>}@db.harbour.example/bookings"]',
      '}',
    ),
    good: mcpJson(
      '"bookings": {',
      '  "command": "postgres-mcp",',
      '  "args": ["postgres://reader:${DB_PASSWORD}@db.harbour.example/bookings"]',
      '}',
    ),
  },
  'commented-credential': {
    bad: vscode(
      '  "servers": {',
      '    "metrics": {',
      '      "command": "datadog-mcp",',
      '      "env": {',
      '        // "DD_API_KEY": "<the key itself>",',
      '        "DD_API_KEY": "${input:dd-api-key}"',
      '      }',
      '    }',
      '  },',
      '  "inputs": [{ "id": "dd-api-key", "type": "promptString", "password": true }]',
    ),
    good: vscode(
      '  "servers": {',
      '    "metrics": {',
      '      "command": "datadog-mcp",',
      '      "env": {',
      '        "DD_API_KEY": "${input:dd-api-key}"',
      '      }',
      '    }',
      '  },',
      '  "inputs": [{ "id": "dd-api-key", "type": "promptString", "password": true }]',
    ),
  },
  'literal-in-history': {
    bad: {
      caption: 'the commits of a pull request, the newest first',
      language: 'text',
      text: lines(
        'Take the key from a variable    "EXA_API_KEY": "${EXA_API_KEY}"',
        'Add the search server           "EXA_API_KEY": "<the key itself>"',
      ),
    },
    good: {
      caption: 'the same with both in one, after the key was replaced',
      language: 'text',
      text: 'Add the search server           "EXA_API_KEY": "${EXA_API_KEY}"',
    },
  },
  'reference-regressed': {
    bad: {
      caption: '`.mcp.json`, from the base to the head',
      language: 'diff',
      text: lines('-  "EXA_API_KEY": "${EXA_API_KEY}"', '+  "EXA_API_KEY": "<the key itself>"'),
    },
    good: mcpJson(search('"EXA_API_KEY": "${EXA_API_KEY}"')),
  },
  expired: {
    bad: mcpJson(
      '"tickets": {',
      '  "url": "https://mcp.tickets.example",',
      '  "headers": { "Authorization": "Bearer <a token that says it was good until 2026-03-01>" }',
      '}',
    ),
    good: mcpJson(
      '"tickets": {',
      '  "url": "https://mcp.tickets.example",',
      '  "headers": { "Authorization": "Bearer ${TICKETS_TOKEN}" }',
      '}',
    ),
  },
  overdue: {
    bad: mcpJson(search('"EXA_API_KEY": "<a key that was made 200 days ago>"')),
    good: mcpJson(search('"EXA_API_KEY": "${EXA_API_KEY}"')),
  },
  revoked: {
    bad: mcpJson(search('"EXA_API_KEY": "<a key that its provider takes no more>"')),
    good: mcpJson(search('"EXA_API_KEY": "${EXA_API_KEY}"')),
  },
  'due-soon': {
    bad: mcpJson(search('"EXA_API_KEY": "<a key that its tier allows for ten days more>"')),
    good: mcpJson(search('"EXA_API_KEY": "${EXA_API_KEY}"')),
  },
  'unknown-age': {
    bad: mcpJson(search('"EXA_API_KEY": "${EXA_API_KEY}"')),
    good: policy(
      'stores:',
      '  - store: github',
      'references:',
      '  EXA_API_KEY: { store: github, scope: acme, name: EXA_API_KEY }',
    ),
  },
  'over-privileged': {
    bad: mcpJson(
      '"issues": {',
      '  "command": "github-mcp-server",',
      '  "env": { "GITHUB_PERSONAL_ACCESS_TOKEN": "<a token with the scope admin:org>" }',
      '}',
    ),
    good: mcpJson(
      '"issues": {',
      '  "command": "github-mcp-server",',
      '  "env": { "GITHUB_PERSONAL_ACCESS_TOKEN": "${GITHUB_READ_TOKEN}" }',
      '}',
    ),
  },
  'exception-expired': {
    bad: policy(...exception('2026-01-31  # a day that has passed')),
    good: policy('# nothing: the key is revoked, and the config has a reference'),
  },
  'wrong-reference-syntax': {
    bad: codex(
      '[mcp_servers.issues]',
      'command = "github-mcp"',
      'env = { GITHUB_TOKEN = "${GITHUB_TOKEN}" }',
    ),
    good: codex('[mcp_servers.issues]', 'command = "github-mcp"', 'env_vars = ["GITHUB_TOKEN"]'),
  },
  'unparsable-config': {
    bad: mcpJson(search('"EXA_API_KEY": "${EXA_API_KEY}" "EXA_REGION": "eu"')),
    good: mcpJson(search('"EXA_API_KEY": "${EXA_API_KEY}", "EXA_REGION": "eu"')),
  },
  'dangling-reference': {
    bad: vscode(
      '  "servers": {',
      '    "search": { "command": "exa-mcp", "env": { "EXA_API_KEY": "${input:exa-key}" } }',
      '  },',
      '  "inputs": [{ "id": "exa-api-key", "type": "promptString", "password": true }]',
    ),
    good: vscode(
      '  "servers": {',
      '    "search": { "command": "exa-mcp", "env": { "EXA_API_KEY": "${input:exa-api-key}" } }',
      '  },',
      '  "inputs": [{ "id": "exa-api-key", "type": "promptString", "password": true }]',
    ),
  },
  'personal-config-committed': {
    bad: {
      caption: 'a file that Claude Code keeps for one user is tracked',
      language: 'text',
      text: lines('$ git ls-files .claude', '.claude/settings.json', '.claude/settings.local.json'),
    },
    good: {
      caption: 'it stays on the disk of its user',
      language: 'sh',
      text: lines(
        'git rm --cached .claude/settings.local.json',
        "echo '.claude/settings.local.json' >> .gitignore",
      ),
    },
  },
  'shared-credential': {
    bad: mcpJson(
      '"issues": { "command": "github-mcp", "env": { "GITHUB_TOKEN": "<a token>" } },',
      '"releases": { "command": "release-mcp", "env": { "GITHUB_TOKEN": "<the same token>" } }',
    ),
    good: mcpJson(
      '"issues": { "command": "github-mcp", "env": { "GITHUB_TOKEN": "${ISSUES_GITHUB_TOKEN}" } },',
      '"releases": { "command": "release-mcp", "env": { "GITHUB_TOKEN": "${RELEASES_GITHUB_TOKEN}" } }',
    ),
  },
  'exception-unused': {
    bad: policy(...exception('2027-01-31'), '# and .mcp.json has a reference there since last week'),
    good: policy('# nothing: the exception went with the key'),
  },
  'static-credential': {
    bad: mcpJson(
      '"buckets": {',
      '  "command": "s3-mcp",',
      '  "env": { "AWS_ACCESS_KEY_ID": "<an id>", "AWS_SECRET_ACCESS_KEY": "<the key itself>" }',
      '}',
    ),
    good: mcpJson('"buckets": { "command": "s3-mcp", "env": { "AWS_PROFILE": "bucket-reader" } }'),
  },
  'local-dev-credential': {
    bad: mcpJson(
      '"notes": { "command": "postgres-mcp", "args": ["postgres://postgres:postgres@localhost/notes"] }',
    ),
    good: mcpJson('"notes": { "command": "postgres-mcp", "args": ["${NOTES_DATABASE_URL}"] }'),
  },
};
