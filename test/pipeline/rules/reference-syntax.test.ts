import { describe, expect, it } from 'vitest';
import type { SlotKind } from '../../../src/core/slot.js';
import type { Host, ReferenceSyntax } from '../../../src/hosts/host.js';
import { hosts } from '../../../src/hosts/registry.js';
import { everySyntax } from '../../../src/hosts/syntaxes.js';
import { filesBelow, planted } from '../../support/markers.js';
import { Random } from '../../support/random.js';
import { written } from './hosts.js';
import { wrongIn } from './support.js';

/** Each syntax as somebody would write it. */
const EXAMPLES: Readonly<Partial<Record<ReferenceSyntax, string>>> = {
  '${VAR}': '${ACME_TOKEN}',
  '${VAR:-default}': '${ACME_TOKEN:-none}',
  '${VAR:default}': '${ACME_TOKEN:none}',
  $VAR: '$ACME_TOKEN',
  '${env:VAR}': '${env:ACME_TOKEN}',
  '${env://VAR}': '${env://ACME_TOKEN}',
  '{env:VAR}': '{env:ACME_TOKEN}',
  '{file:path}': '{file:~/.secrets/acme}',
  '${file:path}': '${file:/run/secrets/acme}',
  '${input:id}': '${input:acme-token}',
  '${{ secrets.NAME }}': '${{ secrets.ACME_TOKEN }}',
  '$(command)': '$(acme print-token)',
  '${cmd: command}': '${cmd: acme print-token}',
  '${user_config.key}': '${user_config.acme_token}',
  'store://secret': 'op://platform/acme/token',
};

const KINDS: readonly SlotKind[] = ['arg', 'env', 'url', 'header'];

const hostOf = (id: string): Host => hosts.find((host) => host.id === id)!;

const claims = ({ verbatim = [] }: Host, syntax: ReferenceSyntax, kind: SlotKind): boolean =>
  verbatim.some(({ syntaxes, fields }) => syntaxes.includes(syntax) && fields.includes(kind));

describe.each(written)('$host', ({ host: id, path, config }) => {
  const host = hostOf(id);
  const cases = everySyntax.flatMap((syntax) =>
    KINDS.flatMap((kind) => {
      // A store's address has no place in the middle of another one.
      if (kind === 'url' && syntax === 'store://secret') return [];
      return [{ syntax, kind, text: config(kind, EXAMPLES[syntax]!)! }];
    }),
  );

  it('has each reference reported that it hands on as it is written, and no other', async () => {
    const reported: string[] = [];
    for (const { syntax, kind, text } of cases) {
      const problems = await wrongIn(path, text);
      for (const { slot, written: found } of problems) {
        expect([slot!.kind, found, slot!.server]).toEqual([kind, EXAMPLES[syntax], 'acme']);
        reported.push(`${syntax} in ${kind}`);
      }
      expect(problems.length, `${syntax} in ${kind}`).toBeLessThan(2);
    }
    const expected = cases.filter(({ syntax, kind }) => claims(host, syntax, kind));
    expect(reported.sort()).toEqual(expected.map(({ syntax, kind }) => `${syntax} in ${kind}`).sort());
    expect(reported.length).toBeGreaterThan(0);
  });

  it('has none reported that it resolves', async () => {
    for (const { syntax, fields } of host.references) {
      for (const kind of fields.filter((field) => KINDS.includes(field))) {
        const example = EXAMPLES[syntax];
        if (example !== undefined) expect(await wrongIn(path, config(kind, example)!)).toEqual([]);
      }
    }
  });

  it('is suggested a reference that it resolves, and that is then not reported', async () => {
    for (const { text } of cases) {
      for (const { range, replacement } of await wrongIn(path, text)) {
        if (replacement === undefined) continue;
        const repaired = text.slice(0, range!.start) + replacement + text.slice(range!.end);
        expect(await wrongIn(path, repaired)).toEqual([]);
        expect(repaired).toContain('ACME_TOKEN');
      }
    }
  });
});

it('has a config for each host that is known to hand something on', () => {
  // The extension reads the same files, and resolves what its command line does not.
  const known = hosts.filter(({ id, verbatim }) => verbatim !== undefined && id !== 'cline-cli');
  expect(known.map(({ id }) => id).sort()).toEqual(written.map(({ host }) => host).sort());
});

const server = (entry: object): string => JSON.stringify({ mcpServers: { acme: entry } });

describe('what the problem says', () => {
  it('names what the host does, what it resolves, and what to write', async () => {
    const [problem, ...others] = await wrongIn(
      '.cursor/mcp.json',
      server({ url: 'https://mcp.acme.dev/mcp', headers: { Authorization: 'Bearer ${GITHUB_TOKEN}' } }),
    );
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      ruleId: 'wrong-reference-syntax',
      written: '${GITHUB_TOKEN}',
      message:
        'Cursor hands `${GITHUB_TOKEN}` to the server as it is written; it resolves `${env:GITHUB_TOKEN}`',
      remedy: 'Write `${env:GITHUB_TOKEN}` here.',
      replacement: '${env:GITHUB_TOKEN}',
    });
  });

  it('speaks of all owners of a file', async () => {
    const [problem] = await wrongIn('.mcp.json', server({ command: 'acme', env: { KEY: 'op://a/b/c' } }));
    expect(problem?.message).toBe(
      'Claude Code, Claude Code plugin and GitHub Copilot CLI hand `op://…` to the server as it is written; they resolve `${ACME_MCP_KEY}`',
    );
    expect(problem?.remedy).toContain('`op run --`');
    expect(problem?.replacement).toBeUndefined();
  });

  it('sends to the keys of a host that takes names, and to a wrapper where nothing is resolved', async () => {
    const [codex] = await wrongIn(
      '.codex/config.toml',
      '[mcp_servers.acme]\nurl = "https://mcp.acme.dev"\nhttp_headers = { X-Key = "${ACME_KEY}" }\n',
    );
    expect(codex?.remedy).toMatch(/^Name a variable here .*Codex/);
    const [desktop] = await wrongIn(
      'claude_desktop_config.json',
      server({ command: 'acme', env: { ACME_KEY: '${ACME_KEY}' } }),
    );
    expect(desktop?.remedy).toMatch(/wrapper/);
    expect([codex?.replacement, desktop?.replacement]).toEqual([undefined, undefined]);
  });

  it('asks for an input where only inputs are resolved', async () => {
    const [problem] = await wrongIn(
      '.vscode/mcp.json',
      JSON.stringify({
        servers: { acme: { url: 'https://mcp.acme.dev', headers: { 'X-Key': '${ACME_KEY}' } } },
      }),
    );
    expect(problem?.remedy).toBe(
      'Write `${input:acme-key}` here, and define an input of this id in `inputs`.',
    );
    expect(problem?.replacement).toBeUndefined();
  });

  it('is about the reference alone, once, in a URL and behind other text', async () => {
    const found = await wrongIn(
      '.cursor/mcp.json',
      server({
        url: 'https://${TENANT}.acme.dev/${ACME_PATH_KEY}/mcp?token=${ACME_TOKEN}&v=2',
        headers: { Accept: '*/*' },
      }),
    );
    expect(found.map(({ written: text, replacement }) => [text, replacement])).toEqual([
      ['${TENANT}', '${env:TENANT}'],
      ['${ACME_PATH_KEY}', '${env:ACME_PATH_KEY}'],
      ['${ACME_TOKEN}', '${env:ACME_TOKEN}'],
    ]);
  });

  it('never shows a default, nor what may be a value between the braces', async () => {
    const secret = `SK${new Random(7).string(38, 'upper')}`;
    const values = [`\${ACME_TOKEN:-${secret}}`, `\${${secret}}`, `$${secret}`, `\${input:${secret}}`];
    for (const value of values) {
      const problems = await wrongIn('.cursor/mcp.json', server({ command: 'acme', env: { TOKEN: value } }));
      expect(problems.length, value.slice(0, 12)).toBe(1);
      const { message, remedy, replacement } = problems[0]!;
      expect(`${message} ${remedy} ${replacement}`).not.toContain(secret.slice(0, 12));
    }
  });
});

describe('what is no problem', () => {
  const none = async (path: string, entry: object): Promise<void> => {
    expect(await wrongIn(path, server(entry))).toEqual([]);
  };
  const wrong = { ACME_TOKEN: '${ACME_TOKEN}' };

  it.each([
    { name: 'a shell', entry: { command: 'sh', args: ['-c', 'exec acme --token "${ACME_TOKEN}"'] } },
    { name: 'a login shell by its path', entry: { command: '/bin/bash', args: ['-lc', 'acme $ACME_TOKEN'] } },
    { name: 'cmd', entry: { command: 'cmd.exe', args: ['/c', 'npx', 'acme', '--token', '${ACME_TOKEN}'] } },
    { name: 'PowerShell', entry: { command: 'pwsh', args: ['-Command', 'acme ${env:ACME_TOKEN}'] } },
    {
      name: 'a shell in a container',
      entry: { command: 'docker', args: ['run', '-i', 'acme', 'sh', '-c', 'acme $ACME_TOKEN'] },
    },
    {
      name: 'mcp-remote',
      entry: {
        command: 'npx',
        args: ['-y', 'mcp-remote@latest', 'https://mcp.acme.dev', '--header', 'X-Key: ${ACME_TOKEN}'],
      },
    },
    { name: 'envmcp', entry: { command: 'npx', args: ['envmcp', 'acme', '$ACME_TOKEN'] } },
    { name: 'a program in an argument', entry: { command: 'node', args: ['-e', 'run("${ACME_TOKEN}")'] } },
  ])('in the arguments of $name', async ({ entry }) => {
    await none('claude_desktop_config.json', entry);
  });

  it('is the environment of a shell, which is not resolved', async () => {
    const entry = { command: 'sh', args: ['-c', 'acme --token $ACME_TOKEN'], env: wrong };
    const problems = await wrongIn('claude_desktop_config.json', server(entry));
    expect(problems.map(({ slot }) => slot?.kind)).toEqual(['env']);
  });

  it.each([
    ['op', ['run', '--no-masking', '--', 'npx', 'acme']],
    ['/opt/homebrew/bin/op', ['--account', 'acme', 'run', '--', 'npx', 'acme']],
    ['doppler', ['run', '-p', 'acme', '--', 'npx', 'acme']],
    ['infisical', ['run', '--', 'npx', 'acme']],
    ['vals', ['exec', '-f', 'env.yaml', '--', 'npx', 'acme']],
    ['fnox', ['exec', '--', 'npx', 'acme']],
    ['varlock', ['run', '--', 'npx', 'acme']],
    ['teller', ['run', '--', 'npx', 'acme']],
    ['chamber', ['exec', 'acme', '--', 'npx', 'acme']],
    ['sops', ['exec-env', 'secrets.yaml', 'npx acme']],
    ['npx', ['dotenvx', 'run', '--', 'npx', 'acme']],
    ['bws', ['run', '--', 'npx', 'acme']],
    ['aws-vault', ['exec', 'acme', '--', 'npx', 'acme']],
    ['vault-env', ['npx', 'acme']],
    ['npx', ['-y', 'mcp-rekey@1.2.3', 'exec', '--', 'npx', 'acme']],
    ['npm', ['exec', '--yes', 'mcp-rekey@1.2.3', '--', 'exec', '--', 'acme']],
    ['npx', ['-y', 'github:acme/mcp-rekey#v1', 'exec', 'acme']],
    ['node', ['/opt/mcp-rekey/dist/index.js', 'exec', '--', 'npx', 'acme']],
    ['node', ['C:\\opt\\mcp-rekey\\dist\\index.js', 'exec', '--expand', '--', 'npx', 'acme']],
    ['/opt/bin/with-secrets', ['exec', '--', 'npx', 'acme']],
    ['node', ['rekey.js', 'exec', '--expand', '--', 'npx', 'acme']],
    ['docker', ['run', '--rm', 'tools', 'op', 'run', '--', 'acme']],
  ])('with a wrapper: %s %j', async (command, args) => {
    await none('claude_desktop_config.json', { command, args, env: { ACME_KEY: 'op://a/b/c', ...wrong } });
  });

  it('with a wrapper, in whatever order its keys stand', async () => {
    const env = { A_KEY: 'op://a/b/c' };
    await none('claude_desktop_config.json', { args: ['run', '--', 'acme'], command: 'op', env });
    await none('claude_desktop_config.json', { env, args: ['exec', '--', 'acme'], command: 'mcp-rekey' });
  });

  it.each([
    ['npm', ['exec', '--', 'acme']],
    ['docker', ['exec', '--', 'acme']],
    ['npx', ['mcp-rekey-tools', 'exec', 'acme']],
    ['npx', ['mcp-rekey', 'scan', 'exec']],
    ['exec', ['--', 'acme']],
  ])('is not excused by what only looks like this program: %s %j', async (command, args) => {
    const entry = { command, args, env: { A_KEY: 'op://a/b/c' } };
    expect(await wrongIn('claude_desktop_config.json', server(entry))).toHaveLength(1);
  });

  it('is not excused by another server’s wrapper, nor by a word that only looks like one', async () => {
    const text = JSON.stringify({
      mcpServers: {
        wrapped: { command: 'op', args: ['run', '--', 'acme'], env: { A_KEY: 'op://a/b/c' } },
        bare: { command: 'npx', args: ['run', 'op'], env: { A_KEY: 'op://a/b/c' } },
        remote: { url: 'https://acme.dev/op/run', headers: { 'X-Key': 'op://a/b/c' } },
      },
    });
    const found = await wrongIn('.codex/../5ire/mcp.json', text);
    expect(found.map(({ slot }) => slot?.server)).toEqual(['bare', 'remote']);
  });

  it('finds the wrapper beside the environment where both are nested', async () => {
    const transport = (command: string): object => ({
      transport: { type: 'stdio', command, args: ['run', '--', 'acme'], env: { A_KEY: 'op://a/b/c' } },
    });
    expect(await wrongIn('.cline/mcp.json', server(transport('op')))).toEqual([]);
    expect(await wrongIn('.cline/mcp.json', server(transport('opera')))).toHaveLength(1);
  });

  it.each([
    ['a template', '.cursor/mcp.example.json'],
    ['a template by its ending', 'claude_desktop_config.json.template'],
    ['a file of any name', 'config/acme.json'],
    ['a name that many use', 'mcp.json'],
    ['a file that nobody saw a host read', '.windsurf/mcp.json'],
    ['a folder that many tools share', '.agents/mcp.json'],
    ['a host that documents nothing', '.junie/mcp/mcp.json'],
    ['a file that one of its hosts resolves it in', '.mcp.json'],
  ])('in %s', async (_, path) => {
    await none(path, { command: 'acme', env: wrong });
  });

  it('in the prose and the examples of Markdown', async () => {
    const fence = ['# Acme', '', '```json', server({ command: 'acme', env: wrong }), '```', ''].join('\n');
    expect(await wrongIn('README.md', fence)).toEqual([]);
  });

  it.each([
    '${workspaceFolder}/acme',
    '${HOME}/.acme',
    '${userHome}/.acme',
    '${PWD}',
    '$(pwd)/data',
    '${ACME_DATA_DIR}/x',
    '${CLAUDE_PLUGIN_ROOT}/server.js',
    '${YOUR_ACME_TOKEN}',
    '${INSERT_TOKEN_HERE}',
    '{{ACME_TOKEN}}',
    '{token}',
    'pa$$word',
    'arn:aws:secretsmanager:eu-west-1:123456789012:secret:acme',
    'file:///etc/acme.json',
    '%ACME_TOKEN%',
  ])('for %s, which names no value that somebody sets, or is no reference', async (value) => {
    await none('claude_desktop_config.json', {
      command: 'acme',
      args: ['--at', value],
      env: { ACME_X: value },
    });
  });

  it('in a config that does not parse, beside the servers, or in a comment', async () => {
    const broken = `${server({ command: 'acme', env: wrong })} }`;
    expect(await wrongIn('.cursor/mcp.json', broken)).toEqual([]);
    const beside = JSON.stringify({
      command: { greet: { template: 'Say $HELLO' } },
      mcp: { acme: { type: 'local', command: ['acme'] } },
    });
    expect(await wrongIn('opencode.json', beside)).toEqual([]);
    const comment =
      '{ "context_servers": { "acme": { "command": "acme" // "env": { "A_KEY": "${A_KEY}" }\n } } }';
    expect(await wrongIn('.zed/settings.json', comment)).toEqual([]);
  });

  it('in what is a command of the host’s own shell', async () => {
    const text = JSON.stringify({
      mcp: { acme: { command: 'acme', env: { A_KEY: '$(op read op://a/b/c)' } } },
    });
    expect(await wrongIn('crush.json', text)).toEqual([]);
  });
});

it('reports of all fixtures only what the host of the file does not resolve', async () => {
  const found: string[] = [];
  for (const folder of ['fixtures/hosts', 'fixtures/demo']) {
    for (const [seed, { path, text }] of filesBelow(folder).entries()) {
      const inside = path
        .split('/')
        .slice(folder === 'fixtures/hosts' ? 2 : 0)
        .join('/');
      const problems = await wrongIn(inside, planted(text, seed).text).catch(() => []);
      for (const { written: reference } of problems) found.push(`${path}: ${reference}`);
    }
  }
  expect(found).toEqual([
    // 5ire resolves nothing.
    '5ire/1-user/.config/5ire/mcp.json: ${ACME_TEAM_TOKEN}',
    // mcporter would, but the file is Cursor’s.
    'mcporter/4-cursor-file/.cursor/mcp.json: ${ACME_TEAM_TOKEN}',
  ]);
});
