import { expect, it } from 'vitest';
import { repository } from '../io/temporary.js';
import { runDist, scanJson } from '../support/dist.js';
import { Random } from '../support/random.js';
import { tokenOf } from '../support/tokens.js';

const github = tokenOf('github-pat-classic');
const password = new Random(61).secret(20);
const header = new Random(62).secret();
const commented = new Random(63).secret();

const files = {
  'README.md': 'Bookings.\n',
  'src/index.js': 'export {};\n',
  '.mcp.json': `{
  "mcpServers": {
    "github": {
      "command": "docker",
      "args": ["run", "-i", "-e", "GITHUB_TOKEN=${github}", "ghcr.io/github/github-mcp-server"]
    },
    "bookings-db": {
      "command": "npx",
      "args": ["-y", "@modelcontextprotocol/server-postgres", "postgresql://reader:${password}@db.acme.dev/bookings"]
    }
  }
}
`,
  'packages/web/.cursor/mcp.json': `{
  "mcpServers": {
    "search": { "url": "https://mcp.acme.dev/mcp", "headers": { "X-Api-Key": "${header}" } },
    "docs": { "url": "https://docs.acme.dev/mcp", "headers": { "Authorization": "Bearer \${env:DOCS_TOKEN}" } }
  }
}
`,
  '.codex/config.toml': `[mcp_servers.metrics]
command = "acme-metrics"
env = { ACME_REGION = "eu-west-1" }
# env = { ACME_API_KEY = "${commented}" }
`,
};

/** Where a value stands, as an editor shows it. */
function placeIn(
  file: keyof typeof files,
  value: string,
): { file: string; line: number; column: number; length: number } {
  const lines = files[file].split('\n');
  const line = lines.findIndex((one) => one.includes(value));
  return { file, line: line + 1, column: lines[line]!.indexOf(value) + 1, length: value.length };
}

const expected = [
  {
    ...placeIn('.codex/config.toml', commented),
    ruleId: 'commented-credential',
    hosts: ['codex', 'mcporter', 'warp'],
    server: null,
    slot: { kind: 'comment', keyPath: 'ACME_API_KEY' },
    provider: null,
  },
  {
    ...placeIn('.mcp.json', github),
    ruleId: 'literal-credential',
    hosts: expect.arrayContaining(['claude-code', 'copilot-cli']),
    server: 'github',
    slot: { kind: 'arg', keyPath: 'mcpServers.github.args.3' },
    provider: 'github',
  },
  {
    ...placeIn('.mcp.json', password),
    ruleId: 'literal-credential',
    hosts: expect.arrayContaining(['claude-code']),
    server: 'bookings-db',
    slot: { kind: 'arg', keyPath: 'mcpServers.bookings-db.args.2.@password' },
    provider: null,
  },
  {
    ...placeIn('packages/web/.cursor/mcp.json', header),
    ruleId: 'literal-credential',
    hosts: expect.arrayContaining(['cursor']),
    server: 'search',
    slot: { kind: 'header', keyPath: 'mcpServers.search.headers.X-Api-Key' },
    provider: null,
  },
];

it('says of each credential in which file, line, column, host, server and slot it is, whose, and what to do', async () => {
  const folder = repository(files);
  const { code, findings, complete, coverage } = await scanJson(['.'], { cwd: folder });
  expect({ code, complete, configs: coverage.configs }).toEqual({ code: 1, complete: true, configs: 3 });
  expect(findings).toHaveLength(expected.length);
  for (const [index, { length, ...finding }] of expected.entries()) {
    const { line, column } = finding;
    expect(findings[index]).toMatchObject({
      ...finding,
      endLine: line,
      endColumn: column + length,
      severity: 'error',
      confidence: expect.stringMatching(/^(?:high|medium)$/),
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    const remedy = findings[index]!.remedy;
    expect(remedy.length).toBeGreaterThan(20);
    if (finding.provider === 'github') expect(remedy).toContain('https://github.com/settings/tokens');
  }
});

it('says the same to people', async () => {
  const folder = repository(files);
  const { code, stdout, stderr } = await runDist(['scan'], { cwd: folder });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  for (const { file, line, column, server, slot } of expected) {
    const place = stdout
      .split('\n')
      .find((one) => one.includes(`→ ${line}:${column}  `) && one.includes(slot.keyPath));
    expect(place, `${file}:${line}:${column}`).toBeDefined();
    if (server !== null) expect(place).toContain(`server ${server}`);
  }
  expect(stdout).toMatch(/^\.mcp\.json {2}.*Claude Code/m);
  expect(stdout).toMatch(/^packages\/web\/\.cursor\/mcp\.json {2}Cursor/m);
  expect(stdout).toMatch(/→ 5:\d+ .* · GitHub$/m);
  expect(stdout).toMatch(/^ {2}9 │ ….*postgresql:\/\/reader:\*{4}@db/m);
  expect(stdout.match(/= do: /g)).toHaveLength(4);
  expect(stdout).toContain('4 errors: 4 credentials in 3 files.');
  expect(stdout.trimEnd().split('\n').at(-1)).toMatch(
    /^Covered: 5 files listed, 3 configs read, \d+ slots examined; skipped: nothing\.$/,
  );
});
