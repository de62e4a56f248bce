import { chmodSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { UsageError } from '../../../src/core/errors.js';
import type { Change, Revisions } from '../../../src/core/revisions.js';
import type { Entry } from '../../../src/core/tree.js';
import { GitError } from '../../../src/io/git/process.js';
import { Git } from '../../../src/io/git/repository.js';
import { GitRevisions } from '../../../src/io/git/revisions.js';
import { history, type Made } from '../history.js';
import { logOf, revisionsAt, shown, textOf } from '../revisions.js';
import { cleanEnv, commitAll, git, repository, write } from '../temporary.js';

const SUBMODULE = '5'.repeat(40);

/** The content of an object that is a short text, for names in what is expected. */
function texts(folder: string): (oid: string) => string {
  return (oid) => (oid === SUBMODULE ? 'module' : git(folder, 'cat-file', 'blob', oid));
}

/** What each commit changed, by the commits' names: `name | path: old > new`. */
async function logged(
  commits: readonly Made[],
  refs: Readonly<Record<string, string>>,
  range: { readonly head: string; readonly without?: string } | 'all' = 'all',
): Promise<{ readonly commits: number; readonly lines: readonly string[] }> {
  const { bare, oid } = history(commits, refs);
  const named =
    range === 'all'
      ? range
      : { head: oid(range.head), without: range.without === undefined ? undefined : oid(range.without) };
  const found = await logOf(await revisionsAt(bare), named);
  const nameOf = (wanted: string) => commits.find(({ name }) => oid(name) === wanted)?.name;
  const lines = found.changes.map(
    ({ commit, change }) => `${nameOf(commit.oid)} | ${shown(change, texts(bare))}`,
  );
  return { commits: found.commits, lines };
}

describe('log', () => {
  it('gives a commit before its parents, whatever their dates are', async () => {
    const { lines } = await logged(
      [
        { name: 'root', files: { a: '1' }, date: 3000 },
        { name: 'left', parents: ['root'], files: { a: '2' }, date: 4000 },
        { name: 'right', parents: ['root'], files: { b: '1' }, date: 1000 },
        { name: 'merge', parents: ['left', 'right'], files: { b: '1' }, date: 2000 },
        { name: 'top', parents: ['merge'], files: { c: '1' }, date: 10 },
      ],
      { 'refs/heads/main': 'top' },
    );
    const order = lines.map((line) => line.split(' ')[0]!);
    expect([order[0], order.at(-1)]).toEqual(['top', 'root']);
    expect([...order].sort()).toEqual(['left', 'right', 'root', 'top']);
  });

  it('tells what is new, changed and gone; a rename is one gone and one come', async () => {
    const { commits, lines } = await logged(
      [
        { name: 'one', files: { a: 'old', b: 'same' } },
        { name: 'two', parents: ['one'], files: { a: 'new', 'd/c': 'same' }, removed: ['b'] },
        { name: 'three', parents: ['two'] },
      ],
      { 'refs/heads/main': 'three' },
    );
    expect(commits).toBe(3);
    expect(lines).toEqual([
      'two | a: old > new',
      'two | b: same > ',
      'two | d/c:  > same',
      'one | a:  > old',
      'one | b:  > same',
    ]);
  });

  it('of a merge, gives only what no parent has', async () => {
    const { lines } = await logged(
      [
        { name: 'root', files: { ours: '0', both: '0', theirs: '0' } },
        { name: 'left', parents: ['root'], files: { ours: '1', both: 'left', only: 'left' } },
        { name: 'right', parents: ['root'], files: { theirs: '1', both: 'right' } },
        {
          name: 'merge',
          parents: ['left', 'right'],
          files: { theirs: '1', both: 'neither', new: 'neither' },
          removed: ['only'],
        },
      ],
      { 'refs/heads/main': 'merge' },
    );
    expect(lines.filter((line) => line.startsWith('merge'))).toEqual([
      'merge | both: left, right > neither',
      'merge | new:  > neither',
    ]);
  });

  it('reads a merge of any number of commits', async () => {
    const parents = Array.from({ length: 30 }, (_, index) => `p${index}`);
    const { lines } = await logged(
      [
        { name: 'root', files: { a: '0' } },
        ...parents.map((name) => ({ name, parents: ['root'], files: { [name]: name } })),
        { name: 'merge', parents, files: { a: '1', new: '2' } },
      ],
      { 'refs/heads/main': 'merge' },
    );
    expect(lines.slice(0, 2)).toEqual([
      `merge | a: ${parents.map(() => '0').join(', ')} > 1`,
      'merge | new:  > 2',
    ]);
  });

  it('knows links, submodules, and what a path was before it became another thing', async () => {
    const { lines } = await logged(
      [
        { name: 'one', files: { a: 'text' }, links: { b: 'a' }, modules: { m: SUBMODULE } },
        { name: 'two', parents: ['one'], links: { a: 'm' }, files: { m: 'text' }, modules: { b: SUBMODULE } },
      ],
      { 'refs/heads/main': 'two' },
    );
    expect(lines).toEqual([
      'two | a: text > m (symlink)',
      'two | b: a (symlink) > module (submodule)',
      'two | m: module (submodule) > text',
      'one | a:  > text',
      'one | b:  > a (symlink)',
      'one | m:  > module (submodule)',
    ]);
  });

  it('goes from any ref, or from one commit and not to what leads to another', async () => {
    const made = [
      { name: 'root', files: { a: '0' } },
      { name: 'main', parents: ['root'], files: { a: '1' } },
      { name: 'side', parents: ['root'], files: { b: '1' } },
      { name: 'tip', parents: ['side'], files: { b: '2' } },
      { name: 'noted', files: { c: '1' } },
      { name: 'lost', files: { d: '1' } },
    ];
    const refs = { 'refs/heads/main': 'main', 'refs/tags/v1': 'tip', 'refs/anything/at/all': 'noted' };
    expect((await logged(made, refs)).commits).toBe(5);
    expect((await logged(made, refs, { head: 'tip' })).commits).toBe(3);
    expect((await logged(made, refs, { head: 'tip', without: 'main' })).lines).toEqual([
      'tip | b: 1 > 2',
      'side | b:  > 1',
    ]);
    expect(await logged(made, refs, { head: 'root', without: 'main' })).toEqual({ commits: 0, lines: [] });
  });

  it('hands over what is wanted, below the folder alone, and counts all commits', async () => {
    const folder = repository({ 'sub/a.json': '1', 'sub/b.txt': '1', 'a.json': '1', 'subway/a.json': '1' });
    write(folder, { 'a.json': '2' });
    commitAll(folder);
    const asked: string[] = [];
    const { commits, changes } = await logOf(await revisionsAt(join(folder, 'sub')), 'all', (path) => {
      asked.push(path);
      return path.endsWith('.json');
    });
    expect(commits).toBe(2);
    expect(asked.sort()).toEqual(['a.json', 'b.txt']);
    expect(changes.map(({ change }) => change.path)).toEqual(['a.json']);
  });

  it('takes the author’s date, and 1970 for what is none', async () => {
    const folder = repository({ a: '' });
    const tree = git(folder, 'rev-parse', 'HEAD^{tree}');
    const revisions = await revisionsAt(folder);
    const dateOf = async (author: string): Promise<string> => {
      const lines = [`tree ${tree}`, `author ${author}`, 'committer A <a> 86400 +0000', '', 'x', ''];
      write(folder, { '../commit': lines.join('\n') });
      const head = git(folder, 'hash-object', '-t', 'commit', '-w', '--literally', '../commit');
      const { changes } = await logOf(revisions, { head, without: undefined });
      return changes.map(({ commit }) => commit.date.toISOString()).join(' ');
    };
    expect(await dateOf('A <a@example.com> 172800 +1400')).toBe('1970-01-03T00:00:00.000Z');
    for (const wrong of ['A <a> ', 'A <a> tomorrow', 'A <a> 99999999999999999999 +0000', 'nobody', '']) {
      expect(await dateOf(wrong)).toBe('1970-01-01T00:00:00.000Z');
    }
  });

  it('takes no name for a commit', async () => {
    const revisions = await revisionsAt(repository({ a: '' }));
    for (const name of ['main', '--output=x', 'HEAD', '', '^HEAD']) {
      await expect(logOf(revisions, { head: name, without: undefined })).rejects.toThrow(GitError);
    }
  });
});

const byPath = (changes: readonly Change[], folder: string): readonly string[] =>
  changes.map((change) => shown(change, texts(folder))).sort();

describe('difference', () => {
  it('is that of two trees, or all of one', async () => {
    const { bare, oid } = history(
      [
        { name: 'one', files: { a: '1', b: '1' }, links: { l: 'a' } },
        { name: 'two', parents: ['one'], files: { a: '2' }, modules: { m: SUBMODULE }, removed: ['b'] },
      ],
      { 'refs/heads/main': 'two' },
    );
    const revisions = await revisionsAt(bare);
    const [one, two] = [oid('one'), oid('two')];
    expect(byPath(await revisions.difference(one, two), bare)).toEqual([
      'a: 1 > 2',
      'b: 1 > ',
      'm:  > module (submodule)',
    ]);
    expect(byPath(await revisions.difference(undefined, two), bare)).toEqual([
      'a:  > 2',
      'l:  > a (symlink)',
      'm:  > module (submodule)',
    ]);
    expect(await revisions.difference(two, two)).toEqual([]);
  });

  it('fails for a commit that is not there', async () => {
    const folder = repository({ a: '' });
    const [head, gone] = [git(folder, 'rev-parse', 'HEAD'), '1'.repeat(40)];
    const revisions = await revisionsAt(folder);
    await expect(revisions.difference(head, gone)).rejects.toThrow(GitError);
    await expect(revisions.difference(gone, head)).rejects.toThrow(GitError);
  });

  it('keeps names that are no UTF-8 apart from those that look like them', async () => {
    const { bare, oid } = history([{ name: 'one', files: { '"\\377"': 'byte', '"\\\\xff"': 'text' } }], {
      'refs/heads/main': 'one',
    });
    const changes = await (await revisionsAt(bare)).difference(undefined, oid('one'));
    const found = changes.map(({ path, bytes, after }) => [path, bytes?.toString('hex'), after?.bytes]);
    expect(found).toEqual([
      ['\\xff', undefined, undefined],
      ['\\xff', 'ff', Buffer.from([0xff])],
    ]);
  });
});

describe('staged', () => {
  it('is what the index has otherwise than a commit, whatever the work tree has', async () => {
    const folder = repository({ 'a.json': '1', 'b.json': '1', 'sub/c.json': '1', 'd.json': '1' });
    write(folder, { 'a.json': '2', 'new.json': '1', 'sub/c.json': '2' });
    rmSync(join(folder, 'b.json'));
    git(folder, 'add', '--all');
    write(folder, { 'a.json': '3', 'd.json': '2', 'unknown.json': '1' });
    const head = git(folder, 'rev-parse', 'HEAD');
    expect(byPath(await (await revisionsAt(folder)).staged(head), folder)).toEqual([
      'a.json: 1 > 2',
      'b.json: 1 > ',
      'new.json:  > 1',
      'sub/c.json: 1 > 2',
    ]);
    const below = await revisionsAt(join(folder, 'sub'));
    expect(byPath(await below.staged(head), folder)).toEqual(['c.json: 1 > 2']);
  });
});

describe('modified', () => {
  const found = async (folder: string): Promise<readonly string[]> =>
    (await (await revisionsAt(folder)).modified())
      .map(({ path, before }) => `${path}: ${before ? texts(folder)(before.oid) : ''}`)
      .sort();

  it('is what the work tree has otherwise than the index, and what git does not know or ignore', async () => {
    const folder = repository({ '.gitignore': '*.log', a: '1', b: '1', 'sub/c': '1', 'kept.log': '1' });
    write(folder, { a: '2', 'sub/c': '22', 'kept.log': '22', 'new.log': '', 'new/d e': '', '"f"\n': '' });
    rmSync(join(folder, 'b'));
    expect(await found(folder)).toEqual(['"f"\n: ', 'a: 1', 'b: 1', 'kept.log: 1', 'new/d e: ', 'sub/c: 1']);
    expect(await found(join(folder, 'sub'))).toEqual(['c: 1']);
  });

  it('has no repository within', async () => {
    const other = repository({ a: '' });
    const folder = repository({ b: '' });
    git(folder, 'submodule', '--quiet', 'add', other, 'module');
    commitAll(folder);
    renameSync(other, join(folder, 'other'));
    write(folder, { 'module/a': 'changed', 'module/new': '' });
    git(join(folder, 'module'), 'commit', '--quiet', '--allow-empty', '--message=x');
    expect(await found(folder)).toEqual([]);
  });

  it('has what is only intended to be added', async () => {
    const folder = repository({ a: '' });
    write(folder, { b: 'text' });
    git(folder, 'add', '--intent-to-add', 'b');
    expect(await found(folder)).toEqual(['b: ']);
    const head = git(folder, 'rev-parse', 'HEAD');
    const revisions = await revisionsAt(folder);
    const staged = await revisions.staged(head);
    expect(byPath(staged, folder)).toEqual(['b:  > ']);
    expect(await textOf(revisions, staged[0]!.after!)).toBe('');
    await revisions.close();
  });

  it('leaves out what git was told to leave alone', async () => {
    const folder = repository({ a: '1', b: '1', c: '1' });
    git(folder, 'update-index', '--assume-unchanged', 'a');
    git(folder, 'update-index', '--skip-worktree', 'b');
    write(folder, { a: '22', c: '22' });
    rmSync(join(folder, 'b'));
    expect(await found(folder)).toEqual(['c: 1']);
  });

  it('has an unmerged file once, as our side has it', async () => {
    const folder = repository({ a: 'base' });
    git(folder, 'switch', '--quiet', '--create', 'theirs');
    write(folder, { a: 'theirs' });
    commitAll(folder);
    git(folder, 'switch', '--quiet', 'main');
    write(folder, { a: 'ours' });
    commitAll(folder);
    expect(() => git(folder, 'merge', 'theirs')).toThrow();
    expect(await found(folder)).toEqual(['a: ours']);
  });

  it('tells a link from a file by what became of it', async () => {
    const folder = repository({ a: '1', b: '1' });
    rmSync(join(folder, 'a'));
    symlinkSync('b', join(folder, 'a'));
    symlinkSync('b', join(folder, 'l'));
    expect(await found(folder)).toEqual(['a: 1', 'l: ']);
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'names what git was not let into, so that reading it fails',
    async () => {
      const folder = repository({ 'closed/a.json': '1', 'sub/b': '1' });
      write(folder, { 'sub/new/c.json': '' });
      const closed = [join(folder, 'closed'), join(folder, 'sub/new')];
      for (const path of closed) chmodSync(path, 0);
      onTestFinished(() => {
        for (const path of closed) chmodSync(path, 0o755);
      });
      expect(await found(folder)).toEqual(['closed/a.json: ', 'closed: ', 'sub/new: ']);
      expect(await found(join(folder, 'sub'))).toEqual(['new: ']);
    },
  );
});

describe('commit', () => {
  const folderWith = (): string => {
    const folder = repository({ a: '1' });
    git(folder, 'tag', '--annotate', '--message=x', 'v1');
    git(folder, 'tag', 'content', git(folder, 'rev-parse', 'HEAD:a'));
    git(folder, 'branch', 'with/slash');
    git(folder, 'update-ref', 'refs/heads/--output=evil', 'HEAD');
    return folder;
  };

  it('is what a branch, a tag, the beginning of a name or a way from one of them leads to', async () => {
    const folder = folderWith();
    const head = git(folder, 'rev-parse', 'HEAD');
    const revisions = await revisionsAt(folder);
    for (const rev of ['HEAD', 'main', 'v1', 'with/slash', head, head.slice(0, 8), 'HEAD^0', '@', 'v1^{}']) {
      expect(await revisions.commit(rev)).toBe(head);
    }
    expect(await revisions.commit('refs/heads/--output=evil')).toBe(head);
  });

  it('is none for anything else, and nothing is taken for an option', async () => {
    const revisions = await revisionsAt(folderWith());
    const none = ['nothing', 'content', 'HEAD~5', '', 'HEAD:a', ':/test', 'HEAD^{tree}', '1'.repeat(40)];
    const several = ['^HEAD', 'HEAD..main', 'main...v1', 'HEAD^@', 'HEAD^!', 'HEAD main', 'HEAD\nmain'];
    const options = ['--output=evil', '--all', '--git-dir', '-h', '--verify', `x${'y'.repeat(2000)}`];
    for (const rev of [...none, ...several, ...options]) {
      expect([rev, await revisions.commit(rev)]).toEqual([rev, undefined]);
    }
  });
});

describe('mergeBase', () => {
  it('is the last commit that both have', async () => {
    const { bare, oid } = history(
      [
        { name: 'root', files: { a: '0' } },
        { name: 'left', parents: ['root'] },
        { name: 'right', parents: ['root'] },
        { name: 'alone' },
      ],
      { 'refs/heads/main': 'left', 'refs/heads/right': 'right', 'refs/heads/alone': 'alone' },
    );
    const revisions = await revisionsAt(bare);
    expect(await revisions.mergeBases(oid('left'), oid('right'))).toEqual([oid('root')]);
    expect(await revisions.mergeBases(oid('left'), oid('root'))).toEqual([oid('root')]);
    expect(await revisions.mergeBases(oid('left'), oid('alone'))).toEqual([]);
    await expect(revisions.mergeBases(oid('left'), '1'.repeat(40))).rejects.toThrow(GitError);
  });
});

describe('at', () => {
  const files = { 'p.yml': '1', 'sub/p.yml': '2', 'd/p.yml': '3', ':x': '4', ':(top)p.yml': '5', 'a*': '6' };

  it('is what a commit has at exactly this path of the folder', async () => {
    const folder = repository({ ...files, ab: '7', 'e f\n"': '8' });
    symlinkSync('p.yml', join(folder, 'link.yml'));
    commitAll(folder);
    write(folder, { 'p.yml': 'changed' });
    const head = git(folder, 'rev-parse', 'HEAD');
    const revisions = await revisionsAt(folder);
    for (const [path, text] of Object.entries({ ...files, 'e f\n"': '8' })) {
      expect(await textOf(revisions, (await revisions.at(head, path))!)).toBe(text);
    }
    expect(await revisions.at(head, 'link.yml')).toMatchObject({ kind: 'symlink', path: 'link.yml' });
    const below = await revisionsAt(join(folder, 'sub'));
    expect(await below.at(head, 'p.yml')).toMatchObject({ path: 'p.yml' });
    expect(await textOf(below, (await below.at(head, 'p.yml'))!)).toBe('2');
    for (const none of ['q.yml', 'p', 'p.yml/', 'P.YML', '*', 'd/', './p.yml', 'd/../p.yml', '']) {
      expect([none, await revisions.at(head, none)]).toEqual([none, undefined]);
    }
    await revisions.close();
    await below.close();
  });

  it('takes no folder for a file', async () => {
    const folder = repository(files);
    const revisions = await revisionsAt(folder);
    const head = git(folder, 'rev-parse', 'HEAD');
    await expect(revisions.at(head, 'd')).rejects.toThrow(new UsageError('d is a folder'));
  });
});

describe('links', () => {
  it('are the symbolic links of a commit, below the folder', async () => {
    const { bare, oid } = history(
      [{ name: 'one', files: { a: '1' }, links: { l: 'a', 'sub/m': '../a' }, modules: { s: SUBMODULE } }],
      { 'refs/heads/main': 'one' },
    );
    const git = (await Git.open(bare, cleanEnv))!;
    const found = async (prefix: string): Promise<readonly string[]> =>
      (await new GitRevisions(git.process, prefix).links(oid('one'))).map((link) =>
        shown({ ...link, before: [], after: link }, texts(bare)),
      );
    expect(await found('')).toEqual(['l:  > a (symlink)', 'sub/m:  > ../a (symlink)']);
    expect(await found('sub/')).toEqual(['m:  > ../a (symlink)']);
  });
});

describe('files', () => {
  it('reads and resolves what it was given, and nothing else', async () => {
    const { bare, oid } = history(
      [{ name: 'one', files: { 'd/a': 'text', b: 'text' }, links: { l: 'd/a', far: 'b', out: '/d/a' } }],
      { 'refs/heads/main': 'one' },
    );
    const revisions = await revisionsAt(bare);
    const changes = await revisions.difference(undefined, oid('one'));
    const entries = changes.map(({ after }): Entry => ({ ...after!, sparse: false, unsearched: false }));
    const files = revisions.files(entries.filter(({ path }) => path !== 'b'));
    expect(await files.target({ path: 'l' })).toEqual({ path: 'd/a', kind: 'file' });
    expect(await files.target({ path: 'far' })).toEqual({ path: 'far', skipped: 'symlink-broken' });
    expect(await files.target({ path: 'out' })).toEqual({ path: 'out', skipped: 'symlink-outside' });
    expect(await files.read({ path: 'd/a' })).toMatchObject({ text: 'text' });
    expect(await files.read({ path: 'b' })).toEqual({ path: 'b', skipped: 'deleted' });
    await files.close();
  });
});

const WORDS = ['mcp', 'context_servers'];
const MEBIBYTE = 1024 * 1024;

describe('read and readIfHolds', () => {
  const contents: Readonly<Record<string, Buffer>> = {
    plain: Buffer.from('an mcp server'),
    other: Buffer.from('nothing of the kind'),
    empty: Buffer.alloc(0),
    wide: Buffer.from('\ufeffan mcp server', 'utf16le'),
    'wide without a mark': Buffer.from('an mcp server', 'utf16le').swap16(),
    'wide and other': Buffer.from('\ufeffnothing', 'utf16le'),
    binary: Buffer.from('\0an mcp server'),
    latin: Buffer.from('an mcp s\u00e9rver', 'latin1'),
    pointer: Buffer.from(
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 9\n`,
    ),
    'the longest': Buffer.concat([Buffer.alloc(8 * MEBIBYTE - 3, 32), Buffer.from('mcp')]),
    'too long': Buffer.concat([Buffer.alloc(9 * MEBIBYTE, 32), Buffer.from('mcp')]),
  };
  const outcome = async (
    revisions: Revisions,
    act: (version: NonNullable<Change['after']>) => ReturnType<Revisions['readIfHolds']>,
    head: string,
  ): Promise<Readonly<Record<string, string>>> => {
    const changes = await revisions.difference(undefined, head);
    const results = await Promise.all(changes.map(({ after }) => act(after!)));
    const named = results.map((result) => {
      if (result === undefined) return 'without';
      if ('skipped' in result) return result.skipped;
      return 'text' in result ? `${result.encoding}${result.binary ? ', binary' : ''}` : 'pieces';
    });
    return Object.fromEntries(changes.map(({ path }, index) => [path, named[index]!]));
  };

  it('give the text of what holds a word, in whatever encoding, and pieces of what is long', async () => {
    const folder = repository(contents);
    const head = git(folder, 'rev-parse', 'HEAD');
    const revisions = await revisionsAt(folder);
    const whatever = {
      plain: 'utf-8',
      other: 'utf-8',
      empty: 'utf-8',
      wide: 'utf-16le',
      'wide without a mark': 'utf-16be',
      'wide and other': 'utf-16le',
      binary: 'latin1, binary',
      latin: 'latin1',
      pointer: 'lfs-pointer',
      'the longest': 'utf-8',
      'too long': 'pieces',
    };
    expect(await outcome(revisions, (version) => revisions.read(version), head)).toEqual(whatever);
    const without = ['other', 'empty', 'wide and other', 'binary', 'pointer'];
    expect(await outcome(revisions, (version) => revisions.readIfHolds(version, WORDS), head)).toEqual({
      ...whatever,
      ...Object.fromEntries(without.map((path) => [path, 'without'])),
    });
    await revisions.close();
  });

  it('give every byte of what is long', async () => {
    const folder = repository({ long: contents['too long']! });
    const revisions = await revisionsAt(folder);
    const head = git(folder, 'rev-parse', 'HEAD');
    const result = await revisions.read((await revisions.at(head, 'long'))!);
    if (!('chunks' in result)) throw new Error('it was read in one piece');
    let end = 0;
    for await (const { text, start } of result.chunks()) end = Math.max(end, start + text.length);
    expect([result.size, end]).toEqual([contents['too long']!.length, contents['too long']!.length]);
    await revisions.close();
  });

  it('say which contents are missing, and go on', async () => {
    const folder = repository({ a: 'mcp a', b: 'mcp b' });
    const head = git(folder, 'rev-parse', 'HEAD');
    const oid = git(folder, 'rev-parse', ':a');
    rmSync(join(folder, '.git/objects', oid.slice(0, 2), oid.slice(2)));
    const revisions = await revisionsAt(folder);
    const held = await outcome(revisions, (version) => revisions.readIfHolds(version, WORDS), head);
    expect(held).toEqual({ a: 'missing-object', b: 'utf-8' });
    expect(await outcome(revisions, (version) => revisions.read(version), head)).toEqual(held);
    await revisions.close();
  });

  it('can be asked again after they were closed', async () => {
    const folder = repository({ a: 'mcp' });
    const revisions = await revisionsAt(folder);
    const version = (await revisions.at(git(folder, 'rev-parse', 'HEAD'), 'a'))!;
    expect(await textOf(revisions, version)).toBe('mcp');
    await revisions.close();
    expect(await textOf(revisions, version)).toBe('mcp');
    await revisions.close();
    await revisions.close();
  });
});

describe('obtain', () => {
  it('fetches nothing in the user’s own repository', async () => {
    const folder = repository({ a: 'mcp' });
    const revisions = await revisionsAt(folder);
    const gone = { path: 'b', kind: 'file', oid: '1'.repeat(40) } as const;
    await revisions.obtain([gone]);
    expect(await textOf(revisions, gone)).toBe('missing-object');
    await revisions.close();
  });

  it('asks for each content once, and a reader that is running sees what has come', async () => {
    const folder = repository({ a: 'mcp' });
    const { process } = (await Git.open(folder, cleanEnv))!;
    const asked: (readonly string[])[] = [];
    write(folder, { b: 'obtained' });
    const oid = git(folder, 'hash-object', 'b');
    const revisions = new GitRevisions(process, '', async (oids) => {
      asked.push(oids);
      git(folder, 'hash-object', '-w', 'b');
    });
    const version = { path: 'b', kind: 'file', oid } as const;
    expect(await textOf(revisions, version)).toBe('missing-object');
    await revisions.obtain([version, { ...version, path: 'c' }]);
    expect(await textOf(revisions, version)).toBe('obtained');
    await revisions.obtain([]);
    expect(asked).toEqual([[oid]]);
    await revisions.close();
  });
});
