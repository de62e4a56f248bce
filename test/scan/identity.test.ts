import { describe, expect, it } from 'vitest';
import { repository, write } from '../io/temporary.js';
import { runDist, scanJson } from '../support/dist.js';
import { Random } from '../support/random.js';
import { configWith, tokenOf } from '../support/tokens.js';

const random = new Random(101);
const [shared, other] = [random.secret(), random.secret()];

const files = {
  '.mcp.json': `{
  "mcpServers": {
    "one": { "command": "acme", "args": ["--api-key", "${shared}"], "env": { "ACME_API_KEY": "${shared}" } },
    "two": { "command": "acme", "env": { "ACME_API_KEY": "${other}" } }
  }
}
`,
  'web/.cursor/mcp.json': `{ "mcpServers": { "one": { "url": "https://mcp.acme.dev/mcp?api_key=${shared}" } } }\n`,
};

describe('the same credential in several places', () => {
  it('has one fingerprint', async () => {
    const { findings } = await scanJson([repository(files)]);
    expect(findings).toHaveLength(4);
    const [arg, env, another, url] = findings.map(({ fingerprint }) => fingerprint);
    expect(env).toBe(arg);
    expect(url).toBe(arg);
    expect(another).not.toBe(arg);
    expect(new Set(findings.map(({ place }) => place)).size).toBe(4);
  });

  it('is shown once, with all its places', async () => {
    const { stdout } = await runDist(['scan', repository(files)]);
    expect(stdout.match(/= do: /g)).toHaveLength(2);
    expect(stdout.match(/= also at /g)).toHaveLength(2);
    expect(stdout).toMatch(/= also at \.mcp\.json:3:\d+ {2}server one · env /);
    expect(stdout).toMatch(/= also at web\/\.cursor\/mcp\.json:1:\d+ {2}server one · url /);
    expect(stdout).toContain('4 errors: 2 credentials in 2 files.');
  });
});

describe('fingerprints', () => {
  const of = async (root: string, key?: string) => {
    const report = await scanJson(
      [root],
      key === undefined ? {} : { env: { MCP_REKEY_FINGERPRINT_KEY: key } },
    );
    return { scope: report.fingerprintScope, values: report.findings.map(({ fingerprint }) => fingerprint) };
  };

  it('are good for one run without a key', async () => {
    const root = repository(files);
    const [one, two] = [await of(root), await of(root)];
    expect([one.scope, two.scope]).toEqual(['run', 'run']);
    expect(one.values.filter((value) => two.values.includes(value))).toEqual([]);
  });

  it('are the same in all runs with the same key', async () => {
    const root = repository(files);
    const [one, two, another] = [await of(root, 'a key'), await of(root, 'a key'), await of(root, 'another')];
    expect(one).toEqual(two);
    expect(one.scope).toBe('key');
    expect(one.values.filter((value) => another.values.includes(value))).toEqual([]);
  });

  it('an empty key is none', async () => {
    expect((await of(repository(files), '')).scope).toBe('run');
  });
});

describe('a place', () => {
  const places = async (root: string) => (await scanJson([root])).findings.map(({ place }) => place);

  it('stays the same when lines, keys and arguments move', async () => {
    const root = repository({ '.mcp.json': configWith({ ACME_API_KEY: shared }) });
    const before = await places(root);
    write(root, {
      '.mcp.json': `\n\n{"mcpServers":{"new":{"command":"x"},"acme":{"env":{"A":"b","ACME_API_KEY":"${other}"}}}}`,
    });
    expect(await places(root)).toEqual(before);
  });

  it('is not the same in another server, file or slot', async () => {
    const server = (name: string, key: string) => `{"mcpServers":{"${name}":{"env":{"${key}":"${shared}"}}}}`;
    const found = await places(
      repository({
        'a/.mcp.json': server('one', 'API_KEY'),
        'b/.mcp.json': server('one', 'API_KEY'),
        'c/.mcp.json': server('two', 'API_KEY'),
        'd/.mcp.json': server('one', 'API_KEY_2'),
        'e/.mcp.json': server('one/env', 'API_KEY'),
        'f/.mcp.json': server('one', 'env/API_KEY'),
      }),
    );
    expect(new Set(found.map((place) => place.replace(/^[a-f]/, '')))).toHaveProperty('size', 5);
    expect(new Set(found)).toHaveProperty('size', 6);
  });
});

describe('columns', () => {
  it.each([
    ['Latin', 'plain'],
    ['accents', 'größe-é'],
    ['an accent of its own', 'e\u0301'],
    ['CJK', '漢字仮名'],
    ['emoji', '\u{1f511}\u{1f600}'],
    ['emoji of several code points', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'],
    ['a tab', '\\t'],
  ])('count code points behind %s, and end behind the last character', async (_, name) => {
    const line = `{"mcpServers":{"${name}":{"command":"x","env":{"ACME_API_KEY":"${shared}"}}}}`;
    const { findings } = await scanJson([repository({ '.mcp.json': `\ufeff\r\n${line}\r\n` })]);
    const column = [...line.slice(0, line.indexOf(shared))].length + 1;
    expect(findings).toMatchObject([{ line: 2, column, endLine: 2, endColumn: column + shared.length }]);
    const points = [...line].slice(findings[0]!.column - 1, findings[0]!.endColumn - 1).join('');
    expect(points).toBe(shared);
  });

  it('of a value over several lines end in its last line', async () => {
    const [half, rest] = [shared.slice(0, 20), shared.slice(20)];
    const text = `[mcp_servers.acme]\ncommand = "x"\n[mcp_servers.acme.env]\nAPI_KEY = """\\\n  ${half}\\\n  ${rest}"""\n`;
    const { findings } = await scanJson([repository({ '.codex/config.toml': text })]);
    expect(findings).toMatchObject([{ line: 5, column: 3, endLine: 6, endColumn: 23 }]);
  });
});

it('says in the age what a token says of itself', async () => {
  const { findings } = await scanJson([
    repository({ '.mcp.json': configWith({ SENTRY_AUTH_TOKEN: tokenOf('sentry-org-token') }) }),
  ]);
  expect(findings).toMatchObject([
    { provider: 'sentry', age: { issuedAt: expect.stringMatching(/^2025-/), expiresAt: null } },
  ]);
  const { stdout } = await runDist([
    'scan',
    repository({ '.mcp.json': configWith({ SENTRY_AUTH_TOKEN: tokenOf('sentry-org-token') }) }),
  ]);
  expect(stdout).toMatch(/= issued on 2025-\d\d-\d\d, says the token\n/);
});
