import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FixReport } from '../../src/reporters/fix/json-schema.js';
import { git, repository, temporaryFolder, write } from '../io/temporary.js';
import { Internet } from '../servers/proxy.js';
import { Desk } from '../stores/desk.js';
import { standIns } from '../stores/stand-ins/index.js';
import { runDist, scanJson } from '../support/dist.js';
import { tokenOf } from '../support/tokens.js';
import { claude, contentOf, fix, holdsAny, sample, WRAPPER } from './support.js';

interface Config {
  readonly mcpServers: Readonly<
    Record<
      string,
      { readonly command: string; readonly args: readonly string[]; readonly env: Record<string, string> }
    >
  >;
}

const SHOW = `console.log(JSON.stringify([process.argv.slice(1), process.env]))`;

describe('--store age-file', () => {
  it('makes an identity, stores, edits, and what is written then resolves', async () => {
    const { files, values } = sample();
    const [token, password] = values as [string, string];
    const folder = repository(files);
    const home = temporaryFolder();
    const env = { HOME: home };
    const args = ['--write', '--store', 'age-file', '--wrapper', WRAPPER];
    const { code, stdout, stderr } = await fix(args, { cwd: folder, env });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(statSync(join(home, '.config/mcp-rekey/age-identity.txt')).mode & 0o777).toBe(0o600);
    expect(holdsAny(stderr + JSON.stringify(contentOf(folder)), values)).toBe(false);

    // Servers that the wrapper starts, as their host would start them.
    const { mcpServers } = JSON.parse(
      readFileSync(join(folder, 'claude_desktop_config.json'), 'utf8'),
    ) as Config;
    const started = async (name: string, options: readonly string[] = []) => {
      const { command, args: words, env: own } = mcpServers[name]!;
      expect(command).toBe(process.execPath);
      const end = words.indexOf('--');
      // The same line with a program that shows what it gets, in place of the server’s.
      const line = [
        ...words.slice(1, end),
        ...options,
        '--',
        process.execPath,
        '-e',
        SHOW,
        ...words.slice(end + 2),
      ];
      const run = await runDist(line, { cwd: folder, env: { ...env, ...own } });
      expect(run).toMatchObject({ code: 0 });
      return JSON.parse(run.stdout) as [readonly string[], Record<string, string>];
    };
    expect((await started('gh'))[1]).toMatchObject({ GITHUB_TOKEN: token });
    expect((await started('db'))[0]).toEqual([`postgres://u:${password}@db.acme.example/x`]);

    // Hosts that look for a variable: the lines that the summary gives for them.
    const lines = stderr.split('\n').filter((line) => /^ {2}\w+=/.test(line));
    expect(lines).toContain('  GITHUB_TOKEN=age-file://mcp-secrets.age.json#GITHUB_TOKEN');
    write(folder, { 'mcp.env': `${lines.join('\n')}\n` });
    const host = ['exec', '-f', 'mcp.env', '--', process.execPath, '-e', SHOW];
    const [, shown] = JSON.parse((await runDist(host, { cwd: folder, env })).stdout) as [unknown, object];
    expect(shown).toMatchObject({ GITHUB_TOKEN: token });

    // And the policy’s references, which it gives as well.
    const references = stderr.split('\n').filter((line) => /^ {2}\w+: \{/.test(line));
    write(folder, {
      '.github/mcp-rekey.yml': `version: 1\nstores: [{store: age-file}]\nreferences:\n${references.join('\n')}\n`,
    });
    // It does not know the wrapper of this test; whatever else it has to say is said of the policy too.
    const { findings } = await scanJson([folder]);
    expect(findings.filter(({ ruleId }) => ruleId !== 'wrong-reference-syntax')).toEqual([]);

    const after = contentOf(folder);
    expect((await fix(args, { cwd: folder, env })).stderr).toBe('No credential found.\n');
    expect(contentOf(folder)).toEqual(after);
  });

  it('leaves a value that is there already as it is', async () => {
    const value = tokenOf('github-pat-fine-grained');
    const folder = repository({ '.mcp.json': claude(value) });
    const env = { HOME: temporaryFolder() };
    const args = ['--write', '--store', 'age-file', '--format', 'json'];
    const first = FixReport.parse(JSON.parse((await fix(args, { cwd: folder, env })).stdout));
    expect(first.stored).toEqual([
      {
        name: 'GITHUB_MCP_TOKEN',
        reference: 'age-file://mcp-secrets.age.json#GITHUB_MCP_TOKEN',
        secret: { store: 'age-file', scope: 'mcp-secrets.age.json', name: 'GITHUB_MCP_TOKEN', key: null },
      },
    ]);
    const kept = contentOf(folder)['mcp-secrets.age.json'];
    write(folder, { '.mcp.json': claude(value) });
    expect((await fix(args, { cwd: folder, env })).code).toBe(0);
    expect(contentOf(folder)['mcp-secrets.age.json']).toBe(kept);
  });
});

describe('where servers are started elsewhere', () => {
  const desktop = (value: string, more = {}, key = 'mcpServers') => {
    const gh = { command: 'gh-mcp', env: { GITHUB_TOKEN: value }, ...more };
    return `${JSON.stringify({ [key]: { gh } }, undefined, 2)}\n`;
  };
  const args = ['--write', '--store', 'age-file', '--wrapper', WRAPPER];

  /** What the server gets, if it is started in a folder that has nothing to do with the config. */
  async function startedAway(config: string, env: Record<string, string>): Promise<Record<string, string>> {
    const text = readFileSync(config, 'utf8');
    const [servers] = Object.values(JSON.parse(text) as Record<string, Config['mcpServers']>);
    const { args: words, env: own } = servers!['gh']!;
    const line = [...words.slice(1, words.indexOf('--') + 1), process.execPath, '-e', SHOW];
    const run = await runDist(line, { cwd: temporaryFolder(), env: { ...env, ...own } });
    expect(run).toMatchObject({ code: 0 });
    return (JSON.parse(run.stdout) as [unknown, Record<string, string>])[1];
  }

  it.each([
    ['claude_desktop_config.json', 'mcpServers', {}],
    ['.zed/settings.json', 'context_servers', { cwd: '/' }],
    ['.lmstudio/mcp.json', 'mcpServers', {}],
  ])('the reference leads to the file from there: %s', async (path, key, more) => {
    const value = tokenOf('github-pat-fine-grained');
    const home = temporaryFolder();
    const folder = join(home, 'acme');
    mkdirSync(folder);
    git(folder, 'init', '--quiet');
    write(folder, { [path]: desktop(value, more, key) });
    const env = { HOME: home };
    expect((await fix(args, { cwd: folder, env })).code).toBe(0);
    const text = readFileSync(join(folder, path), 'utf8');
    expect(text).toContain('age-file://~/acme/mcp-secrets.age.json#');
    expect(text).not.toContain(home);
    expect(Object.values(await startedAway(join(folder, path), env))).toContain(value);
  });

  it('no path of this machine gets into a file that may be committed: that is told', async () => {
    const folder = repository({ 'claude_desktop_config.json': desktop(tokenOf('github-pat-fine-grained')) });
    const { code, stderr } = await fix(args, { cwd: folder, env: { HOME: temporaryFolder() } });
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /\nmcp-secrets\.age\.json is not found by servers whose hosts start them in another folder/,
    );
    expect(readFileSync(join(folder, 'claude_desktop_config.json'), 'utf8')).toContain(
      '"age-file://mcp-secrets.age.json#',
    );
  });

  it('a file that is in no repository has one', async () => {
    const value = tokenOf('github-pat-fine-grained');
    const folder = temporaryFolder();
    write(folder, { 'claude_desktop_config.json': desktop(value) });
    const env = { HOME: temporaryFolder() };
    const { code, stderr } = await fix(args, { cwd: folder, env });
    expect(code).toBe(0);
    expect(stderr).not.toContain('another folder');
    const config = join(folder, 'claude_desktop_config.json');
    expect(Object.values(await startedAway(config, env))).toContain(value);
  });
});

it('a new identity is told of, once', async () => {
  const folder = repository({ '.mcp.json': claude(tokenOf('github-pat-fine-grained')) });
  const env = { HOME: temporaryFolder() };
  const args = ['--write', '--store', 'age-file'];
  expect((await fix(args, { cwd: folder, env })).stderr).toMatch(
    /A new identity is in ~\/\.config\/mcp-rekey\/age-identity\.txt: .*keep a copy.*CI gets it as the variable MCP_REKEY_AGE_IDENTITY/,
  );
  write(folder, { '.mcp.json': claude(tokenOf('github-pat-fine-grained'), 'OTHER_TOKEN') });
  const again = await fix(args, { cwd: folder, env });
  expect(again.code).toBe(0);
  expect(again.stderr).not.toContain('identity');
});

it('what a host looks for in secrets of its own is not among the lines for variables', async () => {
  const agent = (value: string) =>
    `---\nname: acme\nmcp-servers:\n  gh:\n    type: local\n    command: gh-mcp\n    env:\n      GITHUB_TOKEN: ${value}\n---\n\nBe kind.\n`;
  const value = tokenOf('github-pat-fine-grained');
  const other = claude(tokenOf('github-pat-fine-grained'));
  const folder = repository({ '.github/agents/acme.agent.md': agent(value), '.mcp.json': other });
  const { stderr } = await fix(['--write', '--store', 'age-file'], {
    cwd: folder,
    env: { HOME: temporaryFolder() },
  });
  expect(stderr).toContain(
    'To be kept in the Agents secrets of the repository, or of its organisation: COPILOT_MCP_GITHUB_TOKEN.',
  );
  expect(stderr).not.toContain('  COPILOT_MCP_GITHUB_TOKEN=');
  expect(stderr).toContain('  GITHUB_MCP_TOKEN=age-file://');
});

describe('a store over the network', () => {
  let internet: Internet;
  beforeAll(async () => {
    internet = await Internet.start();
  });
  afterAll(() => internet.stop());

  async function vault() {
    const standIn = await standIns['vault']!(new Desk());
    internet.answer = standIn.answer!;
    internet.received.length = 0;
    return { ...internet.env, ...standIn.env, VAULT_ADDR: 'https://vault.acme.example:8200' };
  }
  const args = ['--write', '--store', 'vault', '--in', 'secret/team', '--wrapper', WRAPPER];

  it('puts the values there first, and names them', async () => {
    const env = await vault();
    const { files, values } = sample();
    const folder = repository(files);
    const { code, stderr } = await fix(args, { cwd: folder, env });
    expect(code).toBe(0);
    expect(holdsAny(stderr + JSON.stringify(contentOf(folder)), values)).toBe(false);
    expect(stderr).toContain('  GITHUB_TOKEN=vault://secret/team#GITHUB_TOKEN\n');
    expect(stderr).toContain(
      '  GITHUB_TOKEN: {store: vault, scope: secret, name: team, key: GITHUB_TOKEN}\n',
    );
    const check = {
      ...env,
      A: 'vault://secret/team#GITHUB_TOKEN',
      B: 'vault://secret/team#DB_MCP_PASSWORD',
    };
    expect((await runDist(['resolve', '--check', 'A', 'B'], { env: check })).code).toBe(0);
  });

  it('is named to the wrapper, where a policy alone says how it is reached', async () => {
    const { VAULT_ADDR: address, ...env } = await vault();
    const value = tokenOf('github-pat-fine-grained');
    const gh = { command: 'gh-mcp', args: ['--token', value] };
    const folder = repository({
      '.mcp.json': claude(value),
      '.zed/settings.json': JSON.stringify({ context_servers: { gh } }),
      '.github/mcp-rekey.yml': `version: 1\nstores: [{name: ours, store: vault, address: "${address}"}]\n`,
    });
    const policy = ['--policy', '.github/mcp-rekey.yml'];
    const named = [...args.map((word) => (word === 'vault' ? 'ours' : word)), ...policy];
    const { code, stderr } = await fix(named, { cwd: folder, env });
    expect(code).toBe(0);
    expect(stderr).toContain('`mcp-rekey exec --policy .github/mcp-rekey.yml -f mcp.env -- HOST`');
    expect(stderr).toMatch(/The store was reached by VAULT_TOKEN\./);
    const text = readFileSync(join(folder, '.zed/settings.json'), 'utf8');
    const { context_servers: servers } = JSON.parse(text) as Record<string, Config['mcpServers']>;
    const { args: words, env: own } = servers!['gh']!;
    const line = [
      ...words.slice(1, words.indexOf('--') + 1),
      process.execPath,
      '-e',
      SHOW,
      '{{GITHUB_TOKEN}}',
    ];
    const started = { cwd: folder, env: { ...env, ...own } };
    expect((await runDist(line, started)).stdout).toContain(value);
    // The next run leaves it alone.
    expect((await fix(named, { cwd: folder, env })).stderr).toBe('No credential found.\n');
  });

  it('is said to be needed by servers, with the variables that it was reached by', async () => {
    const env = await vault();
    const folder = repository(sample().files);
    const { stderr } = await fix(args, { cwd: folder, env });
    expect(stderr).toContain('The store was reached by VAULT_ADDR, VAULT_TOKEN.');
  });

  it.each([
    ['is down', () => 'reset' as const, /cannot be looked up: .*Nothing was stored; no file was changed/],
    ['refuses', () => ({ status: 403, body: '{"errors": ["no"]}' }), /cannot be looked up/],
    ['is broken', () => ({ status: 500, body: '' }), /cannot be looked up/],
  ])('changes nothing if the store %s', async (_, answer, message) => {
    const env = await vault();
    internet.answer = answer;
    const folder = repository(sample().files);
    const before = contentOf(folder);
    const { code, stdout, stderr } = await fix(args, { cwd: folder, env });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(contentOf(folder)).toEqual(before);
  });

  it('says so if the store fails half-way, and changes no file', async () => {
    const env = await vault();
    const real = internet.answer;
    let writes = 0;
    internet.answer = (request) => {
      const isWrite = request.method !== 'GET' && request.url.includes('/data/');
      return isWrite && ++writes > 1 ? { status: 403, body: '{"errors": ["no"]}' } : real(request);
    };
    const { files, values } = sample();
    const folder = repository(files);
    const before = contentOf(folder);
    const { code, stderr } = await fix(args, { cwd: folder, env });
    expect(code).toBe(2);
    expect(stderr).toMatch(/Stored: \w+; no file was changed/);
    expect(holdsAny(stderr, values)).toBe(false);
    expect(contentOf(folder)).toEqual(before);
    // What is there is taken for what it is.
    internet.answer = real;
    expect((await fix(args, { cwd: folder, env })).code).toBe(0);
  });

  it('leaves somebody else’s value alone', async () => {
    const env = await vault();
    const folder = repository({ '.mcp.json': claude(tokenOf('github-pat-fine-grained')) });
    expect((await fix(args, { cwd: folder, env })).code).toBe(0);
    const other = repository({ '.mcp.json': claude(tokenOf('github-pat-fine-grained')) });
    const before = contentOf(other);
    const { code, stderr } = await fix(args, { cwd: other, env });
    expect(code).toBe(2);
    expect(stderr).toContain('GITHUB_MCP_TOKEN is there already, with another value');
    expect(contentOf(other)).toEqual(before);
  });

  it('tells of a store that gives no values out that it cannot know what is there', async () => {
    const standIn = await standIns['github']!(new Desk());
    internet.answer = standIn.answer!;
    const env = { ...internet.env, ...standIn.env };
    const args = ['--write', '--store', 'github', '--in', 'acme/api'];
    const value = tokenOf('github-pat-fine-grained');
    expect((await fix(args, { cwd: repository({ '.mcp.json': claude(value) }), env })).code).toBe(0);
    const { code, stderr } = await fix(args, { cwd: repository({ '.mcp.json': claude(value) }), env });
    expect(code).toBe(2);
    expect(stderr).toContain('GITHUB_MCP_TOKEN is there already, and its value cannot be read');
  });
});
