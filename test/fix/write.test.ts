import { chmodSync, chownSync, lstatSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FixReport } from '../../src/reporters/fix/json-schema.js';
import { commitAll, repository, temporaryFolder, write } from '../io/temporary.js';
import { runDist, scanJson } from '../support/dist.js';
import { tokenOf } from '../support/tokens.js';
import { claude, contentOf, fix, holdsAny, sample } from './support.js';

const isRoot = process.getuid?.() === 0;

describe('--write', () => {
  it('keeps mode, encoding, mark, line ends and all that is not named', async () => {
    const { files, values } = sample();
    const folder = repository(files);
    chmodSync(join(folder, '.mcp.json'), 0o640);
    const before = contentOf(folder);
    const { code, stdout, stderr } = await fix(['--write', folder]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(holdsAny(stderr, values)).toBe(false);
    expect(stderr).toContain('The old values stay in the history: replace each of them where it was issued.');
    expect(statSync(join(folder, '.mcp.json')).mode & 0o777).toBe(0o640);
    const after = contentOf(folder);
    const [token = ''] = values;
    expect(after['.mcp.json']).toBe(before['.mcp.json']!.replace(token, '${GITHUB_TOKEN}'));
    expect(after['.cursor/mcp.json']).toBe(before['.cursor/mcp.json']!.replace(token, '${env:GITHUB_TOKEN}'));
    const wide = (text: string): string => Buffer.from(text, 'utf16le').toString('latin1');
    const name = 'with blanks/.mcp.json';
    expect(after[name]).toBe(before[name]!.replace(wide(token), wide('${GITHUB_TOKEN}')));
    expect((await scanJson([folder])).findings.filter(({ fingerprint }) => fingerprint)).toEqual([]);
    expect(await fix(['--write', folder])).toEqual({ code: 0, stdout: '', stderr: 'No credential found.\n' });
    expect(contentOf(folder)).toEqual(after);
  });

  it.runIf(isRoot)('keeps the owner', async () => {
    const folder = repository({ '.mcp.json': claude(tokenOf('github-pat-fine-grained')) });
    chownSync(join(folder, '.mcp.json'), 12345, 23456);
    expect((await fix(['--write', folder])).code).toBe(0);
    expect(statSync(join(folder, '.mcp.json'))).toMatchObject({ uid: 12345, gid: 23456 });
  });

  it('takes a file alone, in a folder that is no repository', async () => {
    const folder = temporaryFolder();
    const value = tokenOf('github-pat-fine-grained');
    write(folder, { '.mcp.json': claude(value), '.cursor/mcp.json': claude(value) });
    expect((await fix(['--write', join(folder, '.mcp.json')])).code).toBe(0);
    expect(contentOf(folder)).toEqual({
      '.cursor/mcp.json': claude(value),
      '.mcp.json': claude('${GITHUB_MCP_TOKEN}'),
    });
  });

  it('puts no second wrapper in front of one, whatever that is called', async () => {
    const [first, second] = [tokenOf('github-pat-fine-grained'), tokenOf('github-pat-fine-grained')];
    const folder = repository({ 'claude_desktop_config.json': claude(first) });
    const path = join(folder, 'claude_desktop_config.json');
    for (const wrapper of ['/opt/bin/with-secrets --quiet', 'node /opt/mcp-rekey/dist/index.js']) {
      write(folder, { 'claude_desktop_config.json': claude(first) });
      expect((await fix(['--write', '--wrapper', wrapper, folder])).code).toBe(0);
      expect((await scanJson([folder])).findings).toEqual([]);
      const wrapped = readFileSync(path, 'utf8');
      writeFileSync(path, wrapped.replace(/env:\/\/\w+/, second));
      // It knows itself by its file, and another one by being told again.
      const again = wrapper.startsWith('node') ? [] : ['--wrapper', wrapper];
      expect((await fix(['--write', ...again, folder])).code).toBe(0);
      expect(readFileSync(path, 'utf8')).toBe(wrapped);
    }
  });

  it('takes what a link leads to, and the link stays', async () => {
    const folder = repository({
      'team/.mcp.json': claude(tokenOf('github-pat-fine-grained')),
      'x/.keep': '',
    });
    symlinkSync('../team/.mcp.json', join(folder, 'x/.mcp.json'));
    expect((await fix(['--write', 'x/.mcp.json'], { cwd: folder })).code).toBe(0);
    expect(contentOf(folder)).toMatchObject({ 'team/.mcp.json': claude('${GITHUB_MCP_TOKEN}') });
    expect(lstatSync(join(folder, 'x/.mcp.json')).isSymbolicLink()).toBe(true);
  });

  it('replaces what the baseline knows, and leaves what the policy covers', async () => {
    const known = tokenOf('github-pat-fine-grained');
    const excused = tokenOf('github-pat-fine-grained');
    const folder = repository({
      '.mcp.json': claude(known),
      'a/.mcp.json': claude(excused),
      'fixtures/.mcp.json': claude(known),
    });
    const env = { MCP_REKEY_FINGERPRINT_KEY: 'a key for this test, long enough' };
    const scanned = await scanJson([folder], { env });
    const { place, fingerprint } = scanned.findings.find(({ file }) => file === 'a/.mcp.json')!;
    const exception = JSON.stringify({
      ...{ rule: 'literal-credential', place, fingerprint },
      ...{ reason: 'none', expires: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10) },
    });
    const policy = `version: 1\nignore-paths: [fixtures/]\nexceptions:\n  - ${exception}\n`;
    write(folder, { '.github/mcp-rekey.yml': policy });
    expect((await runDist(['baseline', 'update', folder], { env })).code).toBe(0);
    expect((await scanJson([folder], { env })).suppressed).toMatchObject({ baseline: 1, exceptions: 1 });
    expect((await fix(['--write', folder], { env })).code).toBe(0);
    expect(contentOf(folder)).toMatchObject({
      '.mcp.json': claude('${GITHUB_MCP_TOKEN}'),
      'a/.mcp.json': claude(excused),
      'fixtures/.mcp.json': claude(known),
    });
  });

  it('defines no input that is there already, whatever the credential is called in other files', async () => {
    const input = { type: 'promptString', id: 'gh-token', description: 'another' };
    const gh = { command: 'gh-mcp', env: { GH_TOKEN: tokenOf('github-pat-fine-grained') } };
    const folder = repository({
      '.codex/config.toml': `[mcp_servers.gh]\ncommand = "gh-mcp"\n\n[mcp_servers.gh.env]\nGH_TOKEN = "${gh.env.GH_TOKEN}"\n`,
      '.vscode/mcp.json': JSON.stringify({ inputs: [input], servers: { gh } }),
    });
    expect((await fix(['--write'], { cwd: folder })).code).toBe(0);
    const after = contentOf(folder);
    expect(after['.codex/config.toml']).toContain('env_vars = ["GH_TOKEN"]');
    const { inputs } = JSON.parse(after['.vscode/mcp.json']!) as {
      readonly inputs: readonly { readonly id: string }[];
    };
    expect(new Set(inputs.map(({ id }) => id)).size).toBe(2);
  });

  it('writes what the hosts at both ends of a link resolve', async () => {
    const folder = repository({
      'team/servers.json': claude(tokenOf('github-pat-fine-grained')),
      '.cursor/x': '',
    });
    symlinkSync('team/servers.json', join(folder, '.mcp.json'));
    symlinkSync('../team/servers.json', join(folder, '.cursor/mcp.json'));
    commitAll(folder);
    const { code } = await fix(['--write', folder]);
    expect(code).toBe(0);
    const { mcpServers } = JSON.parse(contentOf(folder)['team/servers.json']!) as Servers;
    // Claude Code and Cursor have no syntax in common: a wrapper resolves it.
    expect(mcpServers.gh).toMatchObject({ command: 'npx', env: { GITHUB_TOKEN: 'env://GITHUB_MCP_TOKEN' } });
    expect(lstatSync(join(folder, '.cursor/mcp.json')).isSymbolicLink()).toBe(true);
  });
});

interface Servers {
  readonly mcpServers: { readonly gh: object };
}

describe('--format json', () => {
  it('is as its schema says, with the reason of what stays, and holds no value', async () => {
    const value = tokenOf('github-pat-fine-grained');
    const remote = { type: 'http', url: 'https://mcp.acme.example', headers: { 'X-Token': value } };
    const folder = repository({
      '.mcp.json': claude(value),
      'claude_desktop_config.json': JSON.stringify({ mcpServers: { remote } }),
    });
    const { code, stdout, stderr } = await fix(['--format', 'json', folder]);
    expect(code).toBe(1);
    expect(holdsAny(stdout + stderr, [value])).toBe(false);
    const report = FixReport.parse(JSON.parse(stdout));
    expect(report).toMatchObject({ complete: true, written: false, files: ['.mcp.json'], stored: [] });
    expect(report.share).toEqual({ total: 2, fixable: 1, byCause: { 'remote-without-reference': 1 } });
    expect(report.fixes).toMatchObject([
      { file: '.mcp.json', fixable: true, way: 'reference', name: 'GITHUB_MCP_TOKEN', unfixable: null },
      {
        file: 'claude_desktop_config.json',
        fixable: false,
        way: null,
        unfixable: 'remote-without-reference',
      },
    ]);
  });

  it('has fingerprints that nobody else can make', async () => {
    const folder = repository({ '.mcp.json': claude(tokenOf('github-pat-fine-grained')) });
    const fingerprints = async (): Promise<unknown> => {
      const { stdout } = await fix(['--format', 'json', folder]);
      return FixReport.parse(JSON.parse(stdout)).fixes.map(({ fingerprint }) => fingerprint);
    };
    expect(await fingerprints()).not.toEqual(await fingerprints());
  });

  it('says what could not be examined, by exit code 3 too', async () => {
    const folder = repository({ '.mcp.json': claude(tokenOf('github-pat-fine-grained')) });
    write(folder, {
      '.cursor/mcp.json': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 9\n`,
    });
    const { code, stdout, stderr } = await fix(['--write', '--format', 'json', folder]);
    expect(code).toBe(3);
    const { complete, written, notExamined } = FixReport.parse(JSON.parse(stdout));
    expect({ complete, written }).toEqual({ complete: false, written: true });
    expect(notExamined).toEqual([{ file: '.cursor/mcp.json', reason: 'lfs-pointer' }]);
    expect(stderr).toContain('.cursor/mcp.json (lfs-pointer)');
  });
});
