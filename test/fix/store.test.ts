import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FixReport } from '../../src/reporters/fix/json-schema.js';
import { repository, temporaryFolder, write } from '../io/temporary.js';
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
      const isWrite = request.method !== 'GET';
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
