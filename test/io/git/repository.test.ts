import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/tree.js';
import { GitError } from '../../../src/io/git/process.js';
import { Git } from '../../../src/io/git/repository.js';
import { cleanEnv, commitAll, git, repository, temporaryFolder, write } from '../temporary.js';

const terms = { words: ['mcp', 'context_servers'], without: ['ts', 'png'] };

async function open(folder: string, env = cleanEnv): Promise<Git> {
  const opened = await Git.open(folder, env);
  if (!opened) throw new Error('no repository');
  return opened;
}

const paths = (found: readonly { path: string }[]): string[] => found.map(({ path }) => path).sort();
const byPath = (entries: readonly Entry[]) => Object.fromEntries(entries.map((entry) => [entry.path, entry]));

describe('Git.open', () => {
  it('gives nothing in a plain folder', async () => {
    expect(await Git.open(temporaryFolder(), cleanEnv)).toBeUndefined();
  });

  it('knows its folder’s place in the repository', async () => {
    const folder = repository({ 'a/b/c.json': '' });
    expect((await open(folder)).prefix).toBe('');
    expect((await open(join(folder, 'a/b'))).prefix).toBe('a/b/');
  });

  it('does not take a damaged repository for a plain folder, nor for a part of the one around it', async () => {
    const folder = repository({ 'inner/.mcp.json': 'mcp' });
    mkdirSync(join(folder, 'inner/.git'));
    await expect(Git.open(join(folder, 'inner'), cleanEnv)).rejects.toThrow(GitError);
  });

  it('fails on the first question where git refuses the repository', async () => {
    const folder = repository({ a: '' });
    writeFileSync(join(folder, '.git/config'), '[broken');
    await expect((await open(folder)).list('work')).rejects.toMatchObject({
      operation: 'ls-files',
      code: 128,
    });
  });

  it('fails where there is no git, though there is a repository', async () => {
    const folder = repository({ a: '' });
    const opened = await open(folder, { ...cleanEnv, PATH: temporaryFolder() });
    await expect(opened.list('work')).rejects.toThrow(/git is not installed/);
  });

  it.skipIf(process.getuid?.() !== 0)('does not read a repository of another user', async () => {
    const folder = repository({ a: '' });
    chownSync(folder, 65534, 65534);
    await expect((await open(folder)).list('work')).rejects.toThrow(/dubious ownership/);
  });
});

describe('Git.list', () => {
  it('tells what is tracked, what is not, and what git leaves out', async () => {
    const folder = repository({ 'tracked.json': 'x', '.gitignore': 'ignored.json\n' });
    write(folder, { 'untracked.json': 'x', 'ignored.json': 'x', 'staged.json': 'x' });
    git(folder, 'add', 'staged.json');
    const { entries } = await (await open(folder)).list('work');
    expect(paths(entries)).toEqual(['.gitignore', 'staged.json', 'tracked.json', 'untracked.json']);
    expect(byPath(entries)['untracked.json']).toMatchObject({
      oid: undefined,
      unsearched: true,
      kind: 'file',
    });
    expect(byPath(entries)['tracked.json']).toMatchObject({ unsearched: false, kind: 'file' });
  });

  it('tells links, submodules and repositories within from files', async () => {
    const other = repository({ 'x.json': '' });
    const folder = repository({ 'a.json': '' });
    symlinkSync('a.json', join(folder, 'link.json'));
    git(folder, 'submodule', '--quiet', 'add', other, 'module');
    commitAll(folder);
    git(folder, 'clone', '--quiet', other, 'nested');
    const { entries } = await (await open(folder)).list('work');
    expect(Object.fromEntries(entries.map(({ path, kind }) => [path, kind]))).toEqual({
      '.gitmodules': 'file',
      'a.json': 'file',
      'link.json': 'symlink',
      module: 'submodule',
      'nested/': 'nested-repository',
    });
  });

  it('marks what sparse checkout left out, and what is assumed to be unchanged', async () => {
    const folder = repository({ 'in/a.json': '', 'out/b.json': '', 'c.json': '' });
    git(folder, 'sparse-checkout', 'set', '--cone', 'in');
    git(folder, 'update-index', '--assume-unchanged', 'in/a.json');
    const { entries } = await (await open(folder)).list('work');
    expect(byPath(entries)['out/b.json']).toMatchObject({ sparse: true });
    expect(byPath(entries)['in/a.json']).toMatchObject({ sparse: false, unsearched: true });
    expect((await (await open(folder)).list('index')).entries.some(({ sparse }) => sparse)).toBe(false);
  });

  it('lists an unmerged file once, as our side has it', async () => {
    const folder = repository({ 'a.json': 'base' });
    git(folder, 'checkout', '--quiet', '-b', 'theirs');
    write(folder, { 'a.json': 'theirs' });
    commitAll(folder);
    git(folder, 'checkout', '--quiet', 'main');
    write(folder, { 'a.json': 'ours' });
    commitAll(folder);
    expect(() => git(folder, 'merge', 'theirs')).toThrow();
    const opened = await open(folder);
    const listing = await opened.list('index');
    expect(paths(listing.entries)).toEqual(['a.json']);
    const files = opened.files(listing);
    expect(await files.read({ path: 'a.json' })).toMatchObject({ text: 'ours' });
    await files.close();
  });

  // Other systems refuse such names.
  it.skipIf(process.platform !== 'linux')('keeps names of any bytes apart', async () => {
    const names = ['line\nbreak', 'tab\tquote"', 'back\\slash', '-dash', ':(top)x', '*', 'ключ', ' '];
    const folder = repository(Object.fromEntries(names.map((name) => [name, 'mcp'])));
    const bytes = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0x66, 0xff])]);
    writeFileSync(bytes, 'mcp');
    commitAll(folder);
    const opened = await open(folder);
    for (const tree of ['work', 'index', { rev: 'HEAD' }] as const) {
      const listing = await opened.list(tree);
      expect(paths(listing.entries)).toEqual([...names, 'f\\xff'].sort());
      expect(byPath(listing.entries)['f\\xff']?.bytes).toEqual(Buffer.from([0x66, 0xff]));
      expect(paths((await opened.search(tree, terms)).hits)).toEqual([...names, 'f\\xff'].sort());
    }
  });

  it('lists a commit without looking at the work tree, from the same folder down', async () => {
    const folder = repository({ 'sub/old.json': 'mcp', 'top.json': 'mcp' });
    git(folder, 'tag', '-a', '-m', 'x', 'v1');
    rmSync(join(folder, 'sub/old.json'));
    write(folder, { 'sub/new.json': 'mcp' });
    commitAll(folder);
    const opened = await open(join(folder, 'sub'));
    expect(paths((await opened.list({ rev: 'v1' })).entries)).toEqual(['old.json']);
    expect(paths((await opened.search({ rev: 'v1' }, terms)).hits)).toEqual(['old.json']);
    expect(paths((await opened.list({ rev: 'v1', folder: '' })).entries)).toEqual([
      'sub/old.json',
      'top.json',
    ]);
    expect(paths((await opened.list('work')).entries)).toEqual(['new.json']);
  });

  it('lists nothing of a commit that does not have the folder', async () => {
    const folder = repository({ 'a.json': '' });
    write(folder, { 'sub/b.json': '' });
    commitAll(folder);
    const opened = await open(join(folder, 'sub'));
    expect((await opened.list({ rev: 'HEAD~1' })).entries).toEqual([]);
    expect((await opened.search({ rev: 'HEAD~1' }, terms)).hits).toEqual([]);
  });

  it('reads a bare repository', async () => {
    const folder = repository({ 'sub/a.json': 'mcp' });
    const bare = join(temporaryFolder(), 'bare');
    git(folder, 'clone', '--quiet', '--bare', folder, bare);
    const opened = await open(bare);
    expect(paths((await opened.list({ rev: 'main', folder: 'sub' })).entries)).toEqual(['a.json']);
    expect(paths((await opened.search({ rev: 'main' }, terms)).hits)).toEqual(['sub/a.json']);
    await expect(opened.list('work')).rejects.toThrow(GitError);
  });

  it.each(['-x', '--output=x', '', ':/test', 'HEAD:a.json', 'nope', 'HEAD\n', 'a..b'])(
    'refuses the revision %j',
    async (rev) => {
      const opened = await open(repository({ 'a.json': '' }));
      await expect(opened.list({ rev })).rejects.toThrow(GitError);
    },
  );

  it('reads a repository of SHA-256 names', async () => {
    const folder = temporaryFolder();
    git(folder, 'init', '--quiet', '--object-format=sha256');
    write(folder, { 'a.json': 'mcp' });
    commitAll(folder);
    const opened = await open(folder);
    for (const tree of ['index', { rev: 'HEAD' }] as const) {
      const listing = await opened.list(tree);
      expect(listing.entries[0]?.oid).toHaveLength(64);
      const files = opened.files(listing);
      expect(await files.read({ path: 'a.json' })).toMatchObject({ text: 'mcp' });
      await files.close();
      expect(paths((await opened.search(tree, terms)).hits)).toEqual(['a.json']);
    }
  });

  it('reads a linked work tree, where `.git` is a file', async () => {
    const folder = repository({ 'a.json': 'mcp' });
    const linked = join(temporaryFolder(), 'linked');
    git(folder, 'worktree', 'add', '--quiet', linked);
    write(linked, { 'b.json': '' });
    expect(paths((await (await open(linked)).list('work')).entries)).toEqual(['a.json', 'b.json']);
  });
});

describe('Git.search', () => {
  it('looks into the version that is asked for', async () => {
    const folder = repository({ 'committed.json': 'mcp', 'staged.json': '', 'work.json': '' });
    write(folder, { 'committed.json': '', 'staged.json': 'mcp' });
    git(folder, 'add', '.');
    write(folder, { 'staged.json': '', 'work.json': 'mcp' });
    const opened = await open(folder);
    expect(paths((await opened.search({ rev: 'HEAD' }, terms)).hits)).toEqual(['committed.json']);
    expect(paths((await opened.search('index', terms)).hits)).toEqual(['staged.json']);
    expect(paths((await opened.search('work', terms)).hits)).toEqual(['work.json']);
  });

  it('leaves out the extensions that are named, and takes each word as it is', async () => {
    const folder = repository({
      'a.ts': 'mcp',
      'b.json': 'm.p',
      'c.json': '"context_servers"',
      'd.tsx': 'mcp',
    });
    expect(paths((await (await open(folder)).search('work', terms)).hits)).toEqual(['c.json', 'd.tsx']);
  });

  it('looks into what is tracked although it is ignored, or is declared to be binary', async () => {
    const folder = repository({
      '.gitignore': 'ignored.json\n',
      '.gitattributes': '*.json binary\n',
      'ignored.json': 'mcp',
      'other.json': 'mcp',
    });
    const opened = await open(folder);
    for (const tree of ['work', 'index', { rev: 'HEAD' }] as const) {
      expect(paths((await opened.search(tree, terms)).hits)).toEqual(['ignored.json', 'other.json']);
    }
  });

  it('says which objects are missing', async () => {
    const folder = repository({ 'a.json': 'mcp', 'b.json': 'mcp too' });
    const oid = git(folder, 'rev-parse', ':a.json');
    rmSync(join(folder, '.git/objects', oid.slice(0, 2), oid.slice(2)));
    const opened = await open(folder);
    for (const tree of ['index', { rev: 'HEAD' }] as const) {
      const { hits, skipped } = await opened.search(tree, terms);
      expect(paths(hits)).toEqual(['b.json']);
      expect(skipped).toEqual([{ path: 'a.json', skipped: 'missing-object' }]);
    }
    const files = opened.files(await opened.list('index'));
    expect(await files.read({ path: 'a.json' })).toEqual({ path: 'a.json', skipped: 'missing-object' });
    expect(await files.read({ path: 'b.json' })).toMatchObject({ text: 'mcp too' });
    await files.close();
  });
});

describe('Git.files', () => {
  it('reads any number of objects at once, and those that are too long in pieces', async () => {
    const long = `${'x'.repeat(9 * 1024 * 1024)}the end`;
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`f${index}`, `text ${index}\n`]),
    );
    const folder = repository({ ...many, 'long.json': long, empty: '' });
    const opened = await open(folder);
    const files = opened.files(await opened.list({ rev: 'HEAD' }));
    const names = [...Object.keys(many), 'long.json', 'empty', 'none'];
    const results = await Promise.all(names.map((path) => files.read({ path })));
    expect(results.slice(0, 300).map((result) => 'text' in result && result.text)).toEqual(
      Object.values(many),
    );
    expect(results[301]).toMatchObject({ text: '' });
    expect(results[302]).toEqual({ path: 'none', skipped: 'deleted' });
    const large = results[300]!;
    if (!('chunks' in large)) throw new Error('not in pieces');
    expect(large.size).toBe(long.length);
    let last = { start: 0, text: '' };
    for await (const chunk of large.chunks()) last = chunk;
    expect(last.start + last.text.length).toBe(long.length);
    expect(last.text.endsWith('the end')).toBe(true);
    await files.close();
  });

  it('tells the reader that git has died instead of leaving it waiting', async () => {
    const folder = repository({ 'a.json': '' });
    const opened = await open(folder);
    const files = opened.files(await opened.list('index'));
    rmSync(join(folder, '.git'), { recursive: true });
    await expect(files.read({ path: 'a.json' })).rejects.toThrow(GitError);
    await expect(files.read({ path: 'a.json' })).rejects.toThrow(GitError);
  });

  it('follows links in a tree as they would be followed on a disk', async () => {
    const folder = repository({ 'config/mcp.json': 'x', '.cursor/x': '' });
    const links = {
      '.cursor/mcp.json': '../config/mcp.json',
      twice: '.cursor/mcp.json',
      folder: 'config/',
      through: 'folder/../folder/mcp.json',
      outside: '../../etc/passwd',
      absolute: '/etc/passwd',
      dangling: 'nothing',
      loop: 'loop2',
      loop2: 'loop',
    };
    for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder, path));
    commitAll(folder);
    const opened = await open(folder);
    const files = opened.files(await opened.list({ rev: 'HEAD' }));
    const target = async (path: string) => {
      const found = await files.target({ path });
      return 'skipped' in found ? found.skipped : `${found.kind} ${found.path}`;
    };
    const found = await Promise.all(Object.keys(links).map(async (path) => [path, await target(path)]));
    expect(Object.fromEntries(found)).toEqual({
      '.cursor/mcp.json': 'file config/mcp.json',
      twice: 'file config/mcp.json',
      folder: 'folder config',
      through: 'file config/mcp.json',
      outside: 'symlink-outside',
      absolute: 'symlink-outside',
      dangling: 'symlink-broken',
      loop: 'symlink-broken',
      loop2: 'symlink-broken',
    });
    await files.close();
  });
});

describe('Git.ignored', () => {
  it('tells a folder that git leaves out', async () => {
    const folder = repository({ '.gitignore': 'build/\n', 'src/a': '' });
    write(folder, { 'build/out/a.json': '' });
    expect(await (await open(join(folder, 'build/out'))).ignored()).toBe(true);
    expect(await (await open(join(folder, 'src'))).ignored()).toBe(false);
    expect(await (await open(folder)).ignored()).toBe(false);
  });
});

describe('in a hook', () => {
  const probe = (folder: string, more: NodeJS.ProcessEnv) => open(folder, { ...cleanEnv, ...more });

  it('reads the index that the commit will be made of', async () => {
    const folder = repository({ 'a.json': 'old', 'b.json': 'old' });
    write(folder, { 'a.json': 'new', 'b.json': 'new' });
    const seen = join(temporaryFolder(), 'environment');
    const hook = join(folder, '.git/hooks/pre-commit');
    // Kept for later in the test: git removes the index of a partial commit when the hook has ended.
    writeFileSync(hook, `#!/bin/sh\nenv > '${seen}'\ncp "$GIT_INDEX_FILE" .git/kept-index\n`);
    chmodSync(hook, 0o755);
    git(folder, 'commit', '--quiet', '-m', 'only a', 'a.json');
    const environment = execFileSync('cat', [seen]).toString();
    expect(environment).toMatch(/^GIT_INDEX_FILE=.*next-index/m);
    git(folder, 'reset', '--quiet', '--soft', 'HEAD~1');
    git(folder, 'add', 'b.json');
    const opened = await probe(folder, { GIT_INDEX_FILE: join(folder, '.git/kept-index') });
    const files = opened.files(await opened.list('index'));
    expect(await files.read({ path: 'a.json' })).toMatchObject({ text: 'new' });
    expect(await files.read({ path: 'b.json' })).toMatchObject({ text: 'old' });
    await files.close();
  });

  it('does not let the hook of one repository decide what is seen of another', async () => {
    const hooked = repository({ 'hooked.json': '' });
    const asked = repository({ 'asked.json': '' });
    const opened = await probe(asked, {
      GIT_DIR: join(hooked, '.git'),
      GIT_INDEX_FILE: join(hooked, '.git/index'),
      GIT_WORK_TREE: hooked,
      GIT_OBJECT_DIRECTORY: join(hooked, '.git/objects'),
      GIT_PREFIX: 'x/',
      GIT_LITERAL_PATHSPECS: '1',
    });
    expect(paths((await opened.list('work')).entries)).toEqual(['asked.json']);
    expect(paths((await opened.list({ rev: 'HEAD' })).entries)).toEqual(['asked.json']);
    expect(await Git.open(temporaryFolder(), { ...cleanEnv, GIT_DIR: join(hooked, '.git') })).toBeUndefined();
  });

  it('keeps a repository that stands elsewhere, if its work tree is the one that is asked for', async () => {
    const home = temporaryFolder();
    const elsewhere = join(temporaryFolder(), 'dotfiles.git');
    write(home, { '.cursor/mcp.json': 'mcp', 'other.txt': '' });
    git(home, 'init', '--quiet', '--bare', elsewhere);
    git(home, '--git-dir', elsewhere, '--work-tree', home, 'add', '.cursor/mcp.json');
    const opened = await probe(join(home, '.cursor'), { GIT_DIR: elsewhere, GIT_WORK_TREE: home });
    expect(opened.prefix).toBe('.cursor/');
    expect(paths((await opened.list('index')).entries)).toEqual(['mcp.json']);
    expect(existsSync(join(home, '.git'))).toBe(false);
  });
});
