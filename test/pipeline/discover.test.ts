import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { UsageError } from '../../src/core/errors.js';
import type { Tree } from '../../src/core/tree.js';
import { disk } from '../../src/io/disk.js';
import { GitError } from '../../src/io/git/process.js';
import { type Discovery, discover } from '../../src/pipeline/discover.js';
import { cleanEnv, commitAll, git, repository, temporaryFolder, write } from '../io/temporary.js';

const CONFIG = '{"mcpServers": {}}';

/** A few hosts' paths, as an index of hosts would tell them. */
function isKnown(hostPath: string): 'dedicated' | 'shared' | undefined {
  if (/(?:^|\/)(?:\.mcp\.json|\.cursor\/mcp\.json|claude_desktop_config\.json)$/.test(hostPath))
    return 'dedicated';
  return /(?:^|\/)(?:settings\.json|compose\.yaml)$/.test(hostPath) ? 'shared' : undefined;
}

/** Other systems refuse names that are no UTF-8. */
const linux = it.skipIf(process.platform !== 'linux');

const start = (root: string, tree: Tree = 'work'): Promise<Discovery> =>
  discover({ root, tree, isKnown, world: { disk: disk(cleanEnv) } });

/** Candidates by path, with what reading them gave: the text, or why there is none. */
async function findings(root: string, tree: Tree = 'work'): Promise<Record<string, string>> {
  const discovery = await start(root, tree);
  const found: Record<string, string> = {};
  for (const candidate of discovery.candidates) {
    const result = await discovery.read(candidate);
    const content = 'text' in result ? result.text : 'chunks' in result ? 'in pieces' : `(${result.skipped})`;
    found[candidate.path] = `${candidate.why}: ${content}`;
  }
  await discovery.close();
  return found;
}

async function coverageOf(root: string, tree: Tree = 'work') {
  const discovery = await start(root, tree);
  for (const candidate of discovery.candidates) await discovery.read(candidate);
  await discovery.close();
  return discovery.coverage.result();
}

async function skipped(root: string, tree: Tree = 'work'): Promise<Record<string, readonly string[]>> {
  const { skipped } = await coverageOf(root, tree);
  return Object.fromEntries(skipped.map(({ reason, examples }) => [reason, examples]));
}

describe('in a git repository', () => {
  it('takes what stands at a host’s own path, and what speaks of MCP anywhere', async () => {
    const folder = repository({
      '.mcp.json': '{}',
      'packages/a/.cursor/mcp.json': 'not even JSON',
      'docs/setup.md': '```json\n{"mcpServers": {}}\n```',
      'settings.json': '{"theme": "dark"}',
      'packages/b/settings.json': '{"context_servers": {}}',
      'recipe.yaml': 'extensions:\n  - args: ["@modelcontextprotocol/server-x"]',
      'goose.yaml': 'type: streamable_http',
      'other.json': '{"a": 1}',
      'src/code.ts': CONFIG,
      'sum.txt': 'integrity sha512-Zmcp0aXmcpA+/xmcp+b==',
    });
    expect(await findings(folder)).toEqual({
      '.mcp.json': 'dedicated: {}',
      'packages/a/.cursor/mcp.json': 'dedicated: not even JSON',
      'docs/setup.md': 'content: ```json\n{"mcpServers": {}}\n```',
      'packages/b/settings.json': 'shared: {"context_servers": {}}',
      'recipe.yaml': 'content: extensions:\n  - args: ["@modelcontextprotocol/server-x"]',
      'goose.yaml': 'content: type: streamable_http',
      'sum.txt': 'content: (not-a-config)',
    });
  });

  it.each([
    'mcp_servers',
    'mcp-servers',
    'amp.mcpServers',
    '[mcp.servers.x]',
    '"mcp": {',
    'mcp:',
    'spring.ai.mcp.client',
    'claude mcp add x',
    'docker run mcp/github',
    'https://x.dev/mcp/sse',
    '["-y", "mcp-remote"]',
    '"server": {"mcp_config": {}}',
    'uvx githubmcp',
    'config/mcp.json',
    'fastmcp run',
  ])('takes a file for a candidate that says %s', async (text) => {
    expect(await findings(repository({ 'any.conf': text }))).toEqual({ 'any.conf': `content: ${text}` });
  });

  it('takes the work tree as git does: tracked and untracked, not ignored, and tracked although ignored', async () => {
    const folder = repository({
      '.gitignore': '*.local.json\n',
      'tracked.json': CONFIG,
      'forced.local.json': CONFIG,
      'gone/.mcp.json': CONFIG,
    });
    write(folder, {
      'untracked.json': CONFIG,
      'ignored.local.json': CONFIG,
      'new/.mcp.json': '{}',
      'new/b.ts': CONFIG,
    });
    rmSync(join(folder, 'gone'), { recursive: true });
    expect(await findings(folder)).toEqual({
      'forced.local.json': `content: ${CONFIG}`,
      'tracked.json': `content: ${CONFIG}`,
      'untracked.json': `content: ${CONFIG}`,
      'new/.mcp.json': 'dedicated: {}',
      'gone/.mcp.json': 'dedicated: (deleted)',
    });
    expect(await coverageOf(folder)).toMatchObject({
      listing: 'git',
      complete: true,
      candidates: 5,
      read: 4,
      listed: 7,
    });
  });

  it('takes each file in the version that is asked for', async () => {
    const folder = repository({ 'a.json': `${CONFIG} committed`, 'b.json': CONFIG });
    write(folder, { 'a.json': `${CONFIG} staged`, 'new.json': CONFIG });
    git(folder, 'add', '.');
    write(folder, { 'a.json': `${CONFIG} changed`, 'untracked.json': CONFIG });
    rmSync(join(folder, 'b.json'));
    const work = await findings(folder);
    const index = await findings(folder, 'index');
    const head = await findings(folder, { rev: 'HEAD' });
    expect(work).toMatchObject({
      'a.json': `content: ${CONFIG} changed`,
      'untracked.json': `content: ${CONFIG}`,
    });
    expect(index).toEqual({
      'a.json': `content: ${CONFIG} staged`,
      'b.json': `content: ${CONFIG}`,
      'new.json': `content: ${CONFIG}`,
    });
    expect(head).toEqual({ 'a.json': `content: ${CONFIG} committed`, 'b.json': `content: ${CONFIG}` });
  });

  it('looks only below the root, and still knows the hosts by the path in the repository', async () => {
    const folder = repository({
      '.cursor/mcp.json': '{}',
      '.mcp.json': '{}',
      '.cursor/rules/mcp.md': 'the mcp rules',
    });
    for (const tree of ['work', 'index', { rev: 'HEAD' }] as const) {
      expect(await findings(join(folder, '.cursor'), tree)).toEqual({
        'mcp.json': 'dedicated: {}',
        'rules/mcp.md': 'content: the mcp rules',
      });
    }
    const { prefix, candidates } = await start(join(folder, '.cursor'));
    expect(prefix).toBe('.cursor/');
    expect(candidates[0]).toMatchObject({ path: 'mcp.json', hostPath: '.cursor/mcp.json' });
  });

  it('examines one named file whatever it is', async () => {
    const folder = repository({ 'x/code.ts': 'nothing', '.gitignore': 'x/ignored.json\n', 'y.json': CONFIG });
    write(folder, { 'x/ignored.json': 'nothing' });
    expect(await findings(join(folder, 'x/code.ts'))).toEqual({ 'code.ts': 'asked: nothing' });
    expect(await findings(join(folder, 'x/ignored.json'))).toEqual({ 'ignored.json': 'asked: nothing' });
    write(folder, { 'x/code.ts': 'changed' });
    expect(await findings(join(folder, 'x/code.ts'), { rev: 'HEAD' })).toEqual({
      'code.ts': 'asked: nothing',
    });
    expect(await findings(join(folder, 'x/ignored.json'), 'index')).toEqual({
      'ignored.json': 'asked: (deleted)',
    });
    expect(await coverageOf(join(folder, 'y.json'))).toMatchObject({
      listing: 'file',
      listed: 1,
      candidates: 1,
      read: 1,
    });
  });

  it('reads links within the root by their target, and names both', async () => {
    const folder = repository({
      'config/servers.conf': '{}',
      'config/plain.json': '{}',
      'shared/theme.json': '{}',
      'shared/spoken.json': CONFIG,
      'hidden/claude_desktop_config.json': '{}',
    });
    mkdirSync(join(folder, '.cursor'));
    const links = {
      '.cursor/mcp.json': '../config/servers.conf',
      'settings.json': 'shared/theme.json',
      'a/settings.json': '../shared/spoken.json',
      'unknown.json': 'config/plain.json',
    };
    mkdirSync(join(folder, 'a'));
    for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder, path));
    commitAll(folder);
    for (const tree of ['work', 'index', { rev: 'HEAD' }] as const) {
      const { candidates, close } = await start(folder, tree);
      expect(candidates.map(({ path, why, aliases }) => [path, why, aliases])).toEqual([
        ['config/servers.conf', 'dedicated', ['.cursor/mcp.json']],
        ['hidden/claude_desktop_config.json', 'dedicated', []],
        ['shared/spoken.json', 'shared', ['a/settings.json']],
      ]);
      await close();
    }
  });

  it('knows a host’s path through a linked folder', async () => {
    const folder = repository({ 'editor/mcp.json': '{}', 'editor/other.json': '{}' });
    symlinkSync('editor', join(folder, '.cursor'));
    commitAll(folder);
    for (const tree of ['work', { rev: 'HEAD' }] as const) {
      const { candidates, close } = await start(folder, tree);
      expect(candidates).toMatchObject([{ path: 'editor/mcp.json', aliases: ['.cursor/mcp.json'] }]);
      await close();
    }
  });

  it('finds an untracked link, and what git ignores behind a link that hosts read', async () => {
    const folder = repository({ '.gitignore': 'private/\n' });
    write(folder, { 'private/servers.json': CONFIG, 'private/other.json': CONFIG });
    symlinkSync('private/servers.json', join(folder, '.mcp.json'));
    symlinkSync('private/other.json', join(folder, 'settings.json'));
    const { candidates } = await start(folder);
    expect(candidates.map(({ path, why, aliases }) => [path, why, aliases])).toEqual([
      ['private/other.json', 'shared', ['settings.json']],
      ['private/servers.json', 'dedicated', ['.mcp.json']],
    ]);
  });

  it('does not follow links out of the root, nor into .git', async () => {
    const outside = temporaryFolder();
    write(outside, { 'servers.json': CONFIG });
    const folder = repository({ 'sub/a': '', 'above.json': CONFIG });
    symlinkSync(join(outside, 'servers.json'), join(folder, 'sub/.mcp.json'));
    symlinkSync('../above.json', join(folder, 'sub/settings.json'));
    symlinkSync('../.git/config', join(folder, 'sub/claude_desktop_config.json'));
    symlinkSync('nothing', join(folder, 'sub/dangling.json'));
    symlinkSync('loop.json', join(folder, 'sub/loop.json'));
    commitAll(folder);
    for (const tree of ['work', 'index', { rev: 'HEAD' }] as const) {
      expect(await findings(join(folder, 'sub'), tree)).toEqual({});
      expect(await skipped(join(folder, 'sub'), tree)).toEqual({
        'symlink-outside': ['.mcp.json', 'claude_desktop_config.json', 'settings.json'],
        'symlink-broken': ['dangling.json', 'loop.json'],
      });
    }
  });

  it('does not follow a link that has come in place of a tracked folder', async () => {
    const outside = temporaryFolder();
    write(outside, { '.mcp.json': CONFIG, 'b.json': CONFIG });
    const folder = repository({ 'a/.mcp.json': '{}', 'a/b.json': '{}' });
    rmSync(join(folder, 'a'), { recursive: true });
    symlinkSync(outside, join(folder, 'a'));
    expect(Object.values(await findings(folder))).not.toContain(`dedicated: ${CONFIG}`);
    expect(JSON.stringify(await findings(folder))).not.toContain('mcpServers');
  });

  it('reads what has come in place of a tracked link', async () => {
    const folder = repository({ 'x.json': '{}' });
    symlinkSync('x.json', join(folder, '.mcp.json'));
    symlinkSync('x.json', join(folder, 'y.json'));
    commitAll(folder);
    for (const path of ['.mcp.json', 'y.json']) rmSync(join(folder, path));
    write(folder, { '.mcp.json': CONFIG, 'y.json': CONFIG });
    expect(await findings(folder)).toEqual({
      '.mcp.json': `dedicated: ${CONFIG}`,
      'y.json': `content: ${CONFIG}`,
    });
  });

  it('looks into the file itself where git assumes that it has not changed', async () => {
    const folder = repository({ 'a.json': '{}' });
    git(folder, 'update-index', '--assume-unchanged', 'a.json');
    write(folder, { 'a.json': CONFIG });
    expect(await findings(folder)).toEqual({ 'a.json': `content: ${CONFIG}` });
  });

  it('counts what belongs to others or is not there', async () => {
    const other = repository({ '.mcp.json': CONFIG });
    const folder = repository({ 'in/a.json': '', 'out/.mcp.json': CONFIG });
    git(folder, 'submodule', '--quiet', 'add', other, 'module');
    commitAll(folder);
    git(folder, 'clone', '--quiet', other, 'nested');
    git(folder, 'sparse-checkout', 'set', '--cone', 'in');
    expect(await findings(folder)).toEqual({});
    expect(await skipped(folder)).toEqual({
      submodule: ['module'],
      'nested-repository': ['nested/'],
      sparse: ['out/.mcp.json'],
    });
    expect(await coverageOf(folder)).toMatchObject({ complete: true });
    expect(await findings(folder, 'index')).toEqual({ 'out/.mcp.json': `dedicated: ${CONFIG}` });
  });

  it('does not take a folder that has become a file for one that cannot be read', async () => {
    const folder = repository({ 'sub/a/b.json': CONFIG, 'sub/c': '' });
    rmSync(join(folder, 'sub/a'), { recursive: true });
    write(folder, { 'sub/a': '' });
    expect(await skipped(join(folder, 'sub'))).toEqual({ deleted: ['a/b.json'] });
  });

  it.skipIf(process.getuid?.() === 0)('says what it may not read', async () => {
    const folder = repository({ 'sub/tracked.json': CONFIG, 'sub/.mcp.json': '{}' });
    write(folder, { 'sub/untracked.json': CONFIG, 'sub/private/a.json': CONFIG });
    for (const path of ['tracked.json', '.mcp.json', 'untracked.json', 'private']) {
      chmodSync(join(folder, 'sub', path), 0);
    }
    onTestFinished(() => chmodSync(join(folder, 'sub/private'), 0o755));
    expect(await skipped(join(folder, 'sub'))).toEqual({
      unreadable: ['.mcp.json', 'private', 'tracked.json', 'untracked.json'],
    });
    expect(await coverageOf(join(folder, 'sub'))).toMatchObject({ complete: false });
  });

  it('says that a config in Git LFS was not examined', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 9\n`;
    const folder = repository({ '.mcp.json': pointer });
    expect(await skipped(folder)).toEqual({ 'lfs-pointer': ['.mcp.json'] });
    expect(await coverageOf(folder)).toMatchObject({ complete: false, candidates: 1, read: 0 });
  });

  it('reads a known config in UTF-16, whatever the search says', async () => {
    const folder = repository({ '.mcp.json': Buffer.from(`\ufeff${CONFIG}`, 'utf16le') });
    expect(await findings(folder)).toEqual({ '.mcp.json': `dedicated: ${CONFIG}` });
  });

  it('gives a config in pieces that is too long to be parsed', async () => {
    const folder = repository({ '.mcp.json': CONFIG.padEnd(9_000_000) });
    expect(await findings(folder)).toEqual({ '.mcp.json': 'dedicated: in pieces' });
    expect(await findings(folder, 'index')).toEqual({ '.mcp.json': 'dedicated: in pieces' });
  });

  linux('keeps names apart and readable that nobody would write', async () => {
    const folder = repository({ 'line\nbreak "quoted"/.mcp.json': '{}', '-x/.mcp.json': '{}' });
    mkdirSync(Buffer.concat([Buffer.from(`${folder}/b`), Buffer.from([0xff])]));
    writeFileSync(
      Buffer.concat([Buffer.from(`${folder}/b`), Buffer.from([0xff]), Buffer.from('/.mcp.json')]),
      CONFIG,
    );
    write(folder, { 'b\\xff/.mcp.json': '{}' });
    const untracked = await findings(folder);
    commitAll(folder);
    const discovery = await start(folder, 'index');
    expect(discovery.candidates.map(({ path }) => path)).toEqual([
      '-x/.mcp.json',
      'b\\xff/.mcp.json',
      'b\\xff/.mcp.json',
      'line\nbreak "quoted"/.mcp.json',
    ]);
    const texts = await Promise.all(
      discovery.candidates.map(async (one) => JSON.stringify(await discovery.read(one))),
    );
    expect(texts.filter((text) => text.includes('mcpServers'))).toHaveLength(1);
    await discovery.close();
    expect(Object.keys(untracked)).toHaveLength(3);
  });

  it('takes a folder that git leaves out for a plain one, if it is the one that is asked for', async () => {
    const folder = repository({ '.gitignore': 'build/\n' });
    write(folder, { 'build/.mcp.json': CONFIG });
    expect(await findings(folder)).toEqual({});
    expect(await findings(join(folder, 'build'))).toEqual({ '.mcp.json': `dedicated: ${CONFIG}` });
    expect(await coverageOf(join(folder, 'build'))).toMatchObject({ listing: 'folder' });
  });

  it('finds nothing in an empty repository', async () => {
    const folder = temporaryFolder();
    git(folder, 'init', '--quiet');
    expect(await findings(folder)).toEqual({});
    expect(await findings(folder, 'index')).toEqual({});
  });

  it('fails where git fails, and does not look for itself', async () => {
    const folder = repository({ '.mcp.json': CONFIG });
    writeFileSync(join(folder, '.git/config'), '[broken');
    await expect(start(folder)).rejects.toThrow(GitError);
    await expect(start(folder, 'index')).rejects.toThrow(GitError);
  });
});

describe('in a plain folder', () => {
  it('walks, and searches by itself', async () => {
    const folder = temporaryFolder();
    write(folder, {
      '.mcp.json': '{}',
      'deep/er/settings.json': CONFIG,
      'notes.md': 'the mcp notes',
      'code.ts': CONFIG,
      'node_modules/x/.mcp.json': CONFIG,
      'big.log': 'mcp'.padEnd(9_000_000),
      'nested/.git/HEAD': '',
      'nested/a.json': CONFIG,
    });
    expect(await findings(folder)).toEqual({
      '.mcp.json': 'dedicated: {}',
      'deep/er/settings.json': `shared: ${CONFIG}`,
      'notes.md': 'content: the mcp notes',
      'nested/a.json': `content: ${CONFIG}`,
    });
    expect(await coverageOf(folder)).toMatchObject({
      listing: 'folder',
      complete: true,
      listed: 6,
      searched: 4,
    });
    expect(await skipped(folder)).toMatchObject({ 'not-searched': ['big.log'], 'ignored-name': [folder] });
  });

  it('knows the host of a folder that the host has named', async () => {
    const folder = join(temporaryFolder(), '.cursor');
    write(folder, { 'mcp.json': '{}' });
    expect(await findings(folder)).toEqual({ 'mcp.json': 'dedicated: {}' });
    expect(await findings(join(folder, 'mcp.json'))).toEqual({ 'mcp.json': 'asked: {}' });
    expect((await start(join(folder, 'mcp.json'))).candidates[0]?.hostPath).toMatch(/\/\.cursor\/mcp\.json$/);
  });

  it('follows a file that is named although it is a link', async () => {
    const folder = temporaryFolder();
    const elsewhere = temporaryFolder();
    write(elsewhere, { 'servers.json': CONFIG });
    symlinkSync(join(elsewhere, 'servers.json'), join(folder, '.mcp.json'));
    const { candidates, folder: scanned } = await start(join(folder, '.mcp.json'));
    expect(scanned).toBe(elsewhere);
    expect(candidates).toMatchObject([
      { path: 'servers.json', aliases: [`../${basename(folder)}/.mcp.json`] },
    ]);
  });

  it('refuses what is not there, and versions that only a repository has', async () => {
    const folder = temporaryFolder();
    await expect(start(join(folder, 'nothing'))).rejects.toThrow(UsageError);
    await expect(start(folder, 'index')).rejects.toThrow(UsageError);
    await expect(start(folder, { rev: 'HEAD' })).rejects.toThrow(UsageError);
    await expect(start('/dev/null')).rejects.toThrow(UsageError);
  });
});
