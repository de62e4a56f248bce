import { describe, expect, it } from 'vitest';
import { examine } from '../../support/examine.js';
import { Random } from '../../support/random.js';

const secret = new Random(31).secret();

const lines = [
  ['JSON', '"ACME_API_KEY": "<>",'],
  ['JSON in single quotes', "'ACME_API_KEY': '<>'"],
  ['JSON without quotes around the key', 'ACME_API_KEY: "<>"'],
  ['an object in one line', '"env": { "ACME_REGION": "eu", "ACME_API_KEY": "<>" },'],
  ['a whole server', '"acme-old": { "command": "acme", "env": { "ACME_API_KEY": "<>" } },'],
  ['a bearer token', '"Authorization": "Bearer <>"'],
  ['a bearer token without quotes', 'Authorization: Bearer <>'],
  ['a URL', '"url": "https://mcp.acme.dev/mcp?api_key=<>"'],
  ['a connection string', '"DATABASE_URL": "postgres://app:<>@db.acme.dev/app"'],
  ['arguments', '"args": ["-y", "acme", "--api-key", "<>"],'],
  ['an argument with its value', '"args": ["--api-key=<>"]'],
  ['a header argument', '"args": ["--header", "X-Api-Key: <>"]'],
  ['a list of headers', '"headers": ["X-Api-Key: <>"]'],
  ['YAML', 'ACME_API_KEY: <>'],
  ['YAML with quotes', "ACME_API_KEY: '<>'"],
  ['a YAML list item', '- ACME_API_KEY=<>'],
  ['TOML', 'ACME_API_KEY = "<>"'],
  ['a TOML table in one line', 'env = { ACME_API_KEY = "<>" }'],
  ['a variable', 'ACME_API_KEY=<>'],
  ['an exported variable', 'export ACME_API_KEY="<>"'],
  ['a command', 'npx -y acme --api-key <> --verbose'],
  ['prose around it', 'until 2024: ACME_API_KEY=<> (ask Sam)'],
] as const;

const files = [
  [
    'JSON with line comments',
    '.mcp.json',
    (line: string) => `{ "mcpServers": { "acme": {\n  // ${line}\n  "command": "acme" } } }\n`,
  ],
  [
    'JSON with block comments',
    '.mcp.json',
    (line: string) => `{ "mcpServers": { "acme": {\n  /* ${line} */\n  "command": "acme" } } }\n`,
  ],
  [
    'JSON with a comment behind a value',
    '.mcp.json',
    (line: string) => `{ "mcpServers": { "acme": {\n  "command": "acme" // ${line}\n} } }\n`,
  ],
  [
    'JSON with a comment of several lines',
    '.mcp.json',
    (line: string) =>
      `{ "mcpServers": { "acme": {\n/* before\n * ${line}\n * after */ "command": "acme" } } }\n`,
  ],
  [
    'YAML',
    'mcp_agent.config.yaml',
    (line: string) => `mcp:\n  servers:\n    acme:\n      command: acme\n      # ${line}\n      args: []\n`,
  ],
  [
    'YAML behind a value',
    'mcp_agent.config.yaml',
    (line: string) => `mcp:\n  servers:\n    acme:\n      env: {}  # ${line}\n      command: acme\n`,
  ],
  ['TOML', '.codex/config.toml', (line: string) => `[mcp_servers.acme]\n# ${line}\ncommand = "acme"\n`],
  [
    'TOML behind a value',
    '.codex/config.toml',
    (line: string) => `[mcp_servers.acme]\ncommand = "acme" # ${line}\nargs = []\n`,
  ],
] as const;

describe.each(files)('a commented-out line of %s', (_, path, file) => {
  it.each(lines)('%s', async (_name, line) => {
    for (const lineEnd of ['\n', '\r\n']) {
      const text = file(line.replace('<>', secret)).replaceAll('\n', lineEnd);
      const examined = await examine(path, text);
      expect(examined?.problem).toBeUndefined();
      expect(
        examined?.literals.map(({ range, value, slot: { kind, server } }) => ({
          ...range,
          value,
          kind,
          server,
        })),
      ).toEqual([
        {
          start: text.indexOf(secret),
          end: text.indexOf(secret) + 40,
          value: secret,
          kind: 'comment',
          server: 'acme',
        },
      ]);
    }
  });

  it.each([
    'ACME_API_KEY is read from the environment',
    '"ACME_API_KEY": "${ACME_API_KEY}",',
    '"ACME_API_KEY": "your-api-key-here",',
    'TODO: replace the token before the release',
    'see https://docs.acme.dev/authentication#api-keys',
    'max_tokens: 4096',
    'password: changeme',
    `commit: ${new Random(32).string(40, 'hex')}`,
    `image: acme/mcp@sha256:${new Random(33).string(64, 'hex')}`,
  ])('%s is nothing to report', async (line) => {
    expect((await examine(path, file(line)))?.literals).toEqual([]);
  });
});
