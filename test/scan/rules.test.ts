import { describe, expect, it } from 'vitest';
import { type RuleId, rule, ruleIds } from '../../src/core/rules.js';
import { fakeJwt } from '../../src/providers/fake.js';
import { commitAll, git, repository, write } from '../io/temporary.js';
import { scanJson } from '../support/dist.js';
import { Random } from '../support/random.js';
import { configWith, tokenOf } from '../support/tokens.js';

const random = new Random(381);
const secret = random.secret();

type Files = Readonly<Record<string, string>>;

/** What a repository holds, and whether all of it is committed; `before` is what its base has, where one is judged against. */
interface Case {
  readonly before?: Files;
  readonly between?: Files;
  readonly files: Files;
  readonly untracked?: true;
}

type Asked = 'overdue' | 'due-soon' | 'revoked' | 'unknown-age' | 'over-privileged';

interface Example {
  readonly breaks: Case;
  /** What it breaks besides, at the same places. */
  readonly besides?: readonly RuleId[];
  /** As near to it as can be, without breaking it. */
  readonly near: Readonly<Record<string, Case>>;
}

const mcp = (env: Files): Files => ({ '.mcp.json': configWith(env) });
const servers = (map: object): string => `${JSON.stringify({ mcpServers: map })}\n`;
const vscode = (env: string, inputs = '[]'): Files => ({
  '.vscode/mcp.json': `{\n  "inputs": ${inputs},\n  "servers": {\n    "acme": {\n      "command": "acme-mcp",\n      "env": {\n        ${env}\n      }\n    }\n  }\n}\n`,
});
const codex = (...lines: readonly string[]): Files => ({
  '.codex/config.toml': ['[mcp_servers.acme]', 'command = "acme-mcp"', ...lines, ''].join('\n'),
});
const excepting = (place: string, expires: string): Files => ({
  '.github/mcp-rekey.yml': `version: 1\nexceptions:\n  - rule: unparsable-config\n    place: ${place}\n    reason: a template\n    expires: ${expires}\n`,
});
const bearer = (expires: number): Files => ({
  '.mcp.json': servers({
    acme: {
      url: 'https://mcp.acme.dev/mcp',
      headers: { Authorization: `Bearer ${fakeJwt({ sub: 'acme', exp: expires })}` },
    },
  }),
});
const clean = mcp({ ACME_API_KEY: '${ACME_API_KEY}' });
const personal = { '.claude/settings.local.json': servers({ acme: { command: 'acme-mcp' } }) };
const database = (url: string): Files => mcp({ DATABASE_URL: url });

/** Rules that only asking finds broken have a test of their own: test/scan/age.test.ts. */
const examples: Readonly<Record<Exclude<RuleId, Asked>, Example>> = {
  'literal-credential': {
    breaks: { files: mcp({ ACME_API_KEY: secret }) },
    near: {
      'a placeholder': { files: mcp({ ACME_API_KEY: '<your-api-key>' }) },
      'a name that promises nothing secret': {
        files: mcp({ ACME_TOKEN_URL: 'https://acme.dev/oauth/token' }),
      },
      'a source file': { files: { 'src/index.ts': `// mcpServers\nexport const API_KEY = '${secret}';\n` } },
    },
  },
  'literal-default': {
    breaks: { files: mcp({ ACME_API_KEY: `\${ACME_API_KEY:-${secret}}` }) },
    near: { 'a default that is a setting': { files: mcp({ ACME_REGION: '${ACME_REGION:-eu-west-1}' }) } },
  },
  'commented-credential': {
    breaks: { files: vscode(`// "ACME_API_KEY": "${secret}"`) },
    near: {
      'a reference that is commented out': { files: vscode('// "ACME_API_KEY": "${env:ACME_API_KEY}"') },
    },
  },
  'literal-in-history': {
    breaks: {
      before: clean,
      between: { 'a/.mcp.json': configWith({ ACME_API_KEY: secret }) },
      files: { 'a/.mcp.json': '{}' },
    },
    near: {
      'what the base has had': {
        before: mcp({ ACME_API_KEY: secret }),
        between: mcp({ A: 'b' }),
        files: mcp({ A: 'c' }),
      },
    },
  },
  'reference-regressed': {
    breaks: { before: clean, files: mcp({ ACME_API_KEY: secret }) },
    besides: ['literal-credential'],
    near: {
      'a credential beside a reference': {
        before: clean,
        files: mcp({ ACME_API_KEY: '${ACME_API_KEY}', OTHER_API_KEY: secret }),
      },
      'a placeholder in its place': { before: clean, files: mcp({ ACME_API_KEY: 'your-api-key' }) },
    },
  },
  expired: {
    breaks: { files: bearer(1_700_000_000) },
    besides: ['literal-credential'],
    near: { 'a token that is good for long': { files: bearer(32_000_000_000) } },
  },
  'exception-expired': {
    breaks: { files: { ...clean, ...excepting('a/.mcp.json', '2001-01-31') } },
    near: {
      'one that is not over yet': {
        files: { 'a/.mcp.json': '{', ...excepting('a/.mcp.json', '2999-01-31') },
      },
    },
  },
  'wrong-reference-syntax': {
    breaks: { files: codex('env = { ACME_API_KEY = "${ACME_API_KEY}" }') },
    near: {
      'the way of this host': { files: codex('env_vars = ["ACME_API_KEY"]') },
      'a shell that replaces it': {
        files: {
          '.codex/config.toml':
            '[mcp_servers.acme]\ncommand = "sh"\nargs = ["-c", "acme-mcp --key ${ACME_API_KEY}"]\n',
        },
      },
      'a folder of the machine': { files: codex('env = { ACME_HOME = "${HOME}" }') },
    },
  },
  'unparsable-config': {
    breaks: { files: { '.mcp.json': '{ "mcpServers": { "acme": { "command": "x" "args": [] } } }' } },
    near: {
      'comments and a comma at the end': { files: { '.vscode/mcp.json': '{ "servers": {}, /* none */ }' } },
      'a broken file that is no config': {
        files: { 'package.json': '{ "name": "mcp-tools" "version": 1 }' },
      },
    },
  },
  'dangling-reference': {
    breaks: {
      files: vscode(
        '"ACME_API_KEY": "${input:acme-key}"',
        '[{ "id": "acme-api-key", "type": "promptString" }]',
      ),
    },
    near: {
      'an input that is defined': {
        files: vscode(
          '"ACME_API_KEY": "${input:acme-key}"',
          '[{ "id": "acme-key", "type": "promptString" }]',
        ),
      },
      'a variable, which nobody defines in a file': {
        files: vscode('"ACME_API_KEY": "${env:ACME_API_KEY}"'),
      },
    },
  },
  'personal-config-committed': {
    breaks: { files: personal },
    near: {
      'one that lies there and is not committed': { files: personal, untracked: true },
      'the file of the project': {
        files: { '.claude/settings.json': personal['.claude/settings.local.json']! },
      },
    },
  },
  'shared-credential': {
    breaks: {
      files: {
        '.mcp.json': servers({
          one: { command: 'x', env: { API_KEY: secret } },
          two: { command: 'y', env: { API_KEY: secret } },
        }),
      },
    },
    besides: ['literal-credential'],
    near: {
      'the same server in the files of two hosts': {
        files: { ...mcp({ API_KEY: secret }), '.cursor/mcp.json': configWith({ API_KEY: secret }) },
      },
      'two servers and two credentials': {
        files: {
          '.mcp.json': servers({
            one: { env: { API_KEY: secret } },
            two: { env: { API_KEY: random.secret() } },
          }),
        },
      },
    },
  },
  'exception-unused': {
    breaks: { files: { ...clean, ...excepting('.mcp.json', '2999-01-31') } },
    near: { 'one that is needed': { files: { '.mcp.json': '{', ...excepting('.mcp.json', '2999-01-31') } } },
  },
  'static-credential': {
    breaks: {
      files: mcp({
        AWS_ACCESS_KEY_ID: tokenOf('aws-access-key-id'),
        AWS_SECRET_ACCESS_KEY: tokenOf('aws-secret-access-key'),
      }),
    },
    besides: ['literal-credential'],
    near: {
      'the name of a profile': { files: mcp({ AWS_PROFILE: 'bucket-reader' }) },
      'a provider that knows no workloads': {
        files: mcp({ SENTRY_AUTH_TOKEN: tokenOf('sentry-org-token') }),
      },
    },
  },
  'local-dev-credential': {
    breaks: { files: database('postgres://postgres:postgres@localhost/app') },
    near: {
      'a database elsewhere': { files: database(`postgres://app:${secret}@db.acme.dev/app`) },
      'a database here without a password': { files: database('postgres://app@localhost/app') },
    },
  },
};

async function brokenBy({ before, between, files, untracked }: Case) {
  const folder = repository({ 'README.md': 'acme', ...before });
  for (const step of [...(between ? [between] : []), files]) {
    write(folder, step);
    if (!untracked) commitAll(folder);
  }
  const base = git(folder, 'rev-list', '--max-parents=0', 'HEAD');
  const { code, findings } = await scanJson([...(before ? ['--base', base] : []), folder]);
  return { code, findings, rules: new Set(findings.map(({ ruleId }) => ruleId)) };
}

const offline = ruleIds.filter((id): id is Exclude<RuleId, Asked> => id in examples);

describe.each(offline)('%s', (id) => {
  const { breaks, besides = [], near } = examples[id];

  it('is broken, and nothing else is', async () => {
    const { code, findings, rules } = await brokenBy(breaks);
    expect([...rules].sort()).toEqual([id, ...besides].sort());
    const { severity, about } = rule(id);
    const found = findings.find(({ ruleId }) => ruleId === id)!;
    expect(found).toMatchObject({
      severity,
      fingerprint: about === 'credential' ? expect.stringMatching(/^[0-9a-f]{32}$/) : null,
    });
    expect(code).toBe([id, ...besides].some((one) => rule(one).severity === 'error') ? 1 : 0);
  });

  it.each(Object.entries(near))('is not by %s', async (_, one) => {
    expect([...(await brokenBy(one)).rules]).not.toContain(id);
  });
});
