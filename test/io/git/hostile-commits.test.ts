import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/core/revisions.js';
import { addedLines } from '../../../src/io/git/added-lines.js';
import { GitError } from '../../../src/io/git/process.js';
import { Git } from '../../../src/io/git/repository.js';
import { history } from '../history.js';
import { logOf, revisionsAt, textOf } from '../revisions.js';
import { cleanEnv, commitAll, git, repository, temporaryFolder, trap, write } from '../temporary.js';

const named = ({ path, before, after }: Change): string =>
  `${path}: ${before.map(({ oid }) => oid).join(' ')} > ${after?.oid ?? ''}`;

/** All that can be asked about commits, in a form that can be compared. */
async function seen(folder: string, env: NodeJS.ProcessEnv = cleanEnv) {
  const revisions = await revisionsAt(folder, env);
  const head = (await revisions.commit('HEAD')) ?? '';
  const all = await revisions.difference(undefined, head);
  const { commits, changes } = await logOf(revisions);
  const own = await logOf(revisions, { head, without: undefined });
  const root = own.changes.at(-1)!.commit.oid;
  const contents = await Promise.all(all.map(({ after }) => revisions.readIfHolds(after!, ['mcp'])));
  const { process } = (await Git.open(folder, env))!;
  const lines = await addedLines(process, root, head, new Set(all.map(({ path }) => path)));
  const result = {
    head,
    commits,
    log: changes
      .map(({ commit, change }) => `${commit.oid} ${commit.date.getTime()} ${named(change)}`)
      .sort(),
    all: all.map(named).sort(),
    difference: (await revisions.difference(root, head)).map(named).sort(),
    staged: (await revisions.staged(head)).map(named).sort(),
    modified: (await revisions.modified()).map(({ path, before }) => `${path} ${before?.oid}`).sort(),
    mergeBases: await revisions.mergeBases(root, head),
    at: await revisions.at(head, '.mcp.json'),
    links: await revisions.links(head),
    contents: contents.map((one) => one && ('text' in one ? one.text : one)),
    lines: [...lines].map(([path, some]) => `${path} ${[...some]}`).sort(),
  };
  await revisions.close();
  return result;
}

/** A repository with three commits, of which one is a merge, and with something staged, changed and new. */
function busyRepository(): string {
  const folder = repository({ '.mcp.json': 'mcp 1\n', 'é "x".json': 'mcp é\n', 'sub/.mcp.json': 'mcp\n' });
  git(folder, 'switch', '--quiet', '--create', 'side');
  write(folder, { 'side.json': 'mcp\nside\n' });
  commitAll(folder);
  git(folder, 'switch', '--quiet', 'main');
  write(folder, { '.mcp.json': 'mcp 1\nmcp 2\n' });
  commitAll(folder);
  git(folder, 'merge', '--quiet', '--no-edit', '--no-commit', 'side');
  write(folder, { 'é "x".json': 'mcp é\nevil\n' });
  commitAll(folder);
  write(folder, { 'staged.json': 'mcp' });
  git(folder, 'add', 'staged.json');
  write(folder, { '.mcp.json': 'mcp changed', 'new.json': 'mcp' });
  return folder;
}

/** Such files that git cannot tell by their dates whether they were changed, so that it has to read them. */
function makeRacy(folder: string, ...paths: readonly string[]): void {
  const later = new Date(Date.UTC(2040, 0));
  for (const path of paths) utimesSync(join(folder, path), later, later);
  git(folder, 'add', '--', ...paths);
}

const PROGRAMS = [
  'core.fsmonitor',
  'core.pager',
  'core.sshCommand',
  'core.editor',
  'core.askPass',
  'core.gitProxy',
  'core.alternateRefsCommand',
  'diff.external',
  'diff.evil.command',
  'diff.evil.textconv',
  'filter.evil.clean',
  'filter.evil.smudge',
  'merge.evil.driver',
  'gpg.program',
  'gpg.ssh.program',
  'gpg.x509.program',
  'credential.helper',
  'interactive.diffFilter',
  'trailer.evil.command',
  'uploadpack.packObjectsHook',
];

const CALLS =
  'log diff-tree diff-index diff-files ls-files merge-base ls-tree cat-file rev-parse config'.split(' ');

/** Has git run a program wherever a configuration can say so. */
function setTraps(folder: string, script: string): void {
  for (const key of PROGRAMS) git(folder, 'config', key, script);
  for (const call of CALLS) {
    git(folder, 'config', `alias.${call}`, `!${script}`);
    git(folder, 'config', `pager.${call}`, script);
  }
  git(folder, 'config', 'log.showSignature', 'true');
  const hooks = temporaryFolder();
  git(folder, 'config', 'core.hooksPath', hooks);
  for (const hook of ['post-index-change', 'fsmonitor-watchman', 'reference-transaction', 'post-checkout']) {
    for (const place of [hooks, join(folder, '.git/hooks')]) {
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, hook), `#!/bin/sh\n'${script}'\n`, { mode: 0o755 });
    }
  }
}

const ATTRIBUTES = '* diff=evil filter=evil merge=evil\n';

describe('a repository whose commits are looked at', () => {
  it('has nothing run that its configuration names', async () => {
    const { script, marker } = trap(temporaryFolder());
    const folder = busyRepository();
    write(folder, { '.gitattributes': ATTRIBUTES, '.git/info/attributes': ATTRIBUTES });
    makeRacy(folder, 'side.json', 'sub/.mcp.json');
    const before = await seen(folder);
    // It looks as if it were signed, so that a signature would be checked.
    const lines = git(folder, 'cat-file', 'commit', 'HEAD').split('\n\n');
    const signature = '-----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----';
    write(folder, { '.git/signed': `${lines[0]}\ngpgsig ${signature}\n\n${lines[1]}\n` });
    const signed = git(folder, 'hash-object', '-t', 'commit', '-w', '.git/signed');
    git(folder, 'update-ref', 'refs/heads/signed', signed);
    setTraps(folder, script);
    const after = await seen(folder);
    expect(after).toMatchObject({ all: before.all, difference: before.difference, lines: before.lines });
    await seen(join(folder, 'sub'));
    expect(existsSync(marker)).toBe(false);
    // The traps do snap when git is asked without the overrides, each of the three kinds.
    const quiet = [
      '-c',
      'core.fsmonitor=',
      '-c',
      'core.hooksPath=/dev/null',
      '-c',
      'log.showSignature=false',
    ];
    for (const call of [
      ['diff-files'],
      ['log', '--show-signature', 'signed'],
      ['diff-tree', '-p', '--ext-diff', 'HEAD^', 'HEAD'],
    ]) {
      rmSync(marker, { force: true });
      git(folder, ...quiet, '--no-pager', ...call);
      expect([call, existsSync(marker)]).toEqual([call, true]);
    }
  });

  it.each(['clean', 'process'])(
    'has no content sent through a filter (%s), required or not',
    async (kind) => {
      const { script, marker } = trap(temporaryFolder());
      const folder = repository({
        '.mcp.json': 'mcp',
        'b.json': 'mcp',
        '.gitattributes': '.mcp.json filter=a.b=c\nb.json filter=lfs\n',
      });
      makeRacy(folder, '.mcp.json', 'b.json');
      for (const driver of ['a.b=c', 'lfs']) {
        // As a text, since git itself takes what is behind the first `=` for the value.
        appendFileSync(
          join(folder, '.git/config'),
          `[filter "${driver}"]\n\t${kind} = ${script}\n\trequired = true\n`,
        );
      }
      expect(await (await revisionsAt(folder)).modified()).toEqual([]);
      expect(existsSync(marker)).toBe(false);
      expect(() => git(folder, 'diff-files', '--exit-code')).toThrow();
      expect(existsSync(marker)).toBe(true);
    },
  );

  it('has no submodule entered', async () => {
    const { script, marker } = trap(temporaryFolder());
    const folder = repository({ 'a.json': 'mcp' });
    git(folder, 'submodule', '--quiet', 'add', repository({ inner: 'mcp' }), 'module');
    commitAll(folder);
    const module = join(folder, 'module');
    for (const key of PROGRAMS) git(module, 'config', key, script);
    write(module, { inner: 'changed', '.gitattributes': ATTRIBUTES, new: '' });
    for (const [key, value] of [
      ['diff.ignoreSubmodules', 'none'],
      ['submodule.module.ignore', 'none'],
      ['diff.submodule', 'diff'],
      ['status.submoduleSummary', 'true'],
      ['submodule.recurse', 'true'],
    ]) {
      git(folder, 'config', key!, value!);
    }
    const { modified, all } = await seen(folder);
    expect(modified).toEqual([]);
    expect(all).toContain(`module:  > ${git(module, 'rev-parse', 'HEAD')}`);
    expect(existsSync(marker)).toBe(false);
    git(folder, 'status');
    expect(existsSync(marker)).toBe(true);
  });

  it('is seen as it is, whatever its configuration says of output', async () => {
    const folder = busyRepository();
    const before = await seen(folder);
    const settings = {
      'log.showRoot': 'false',
      'log.follow': 'true',
      'log.diffMerges': 'off',
      'log.mailmap': 'true',
      'log.date': 'relative',
      'log.decorate': 'full',
      'log.abbrevCommit': 'true',
      'format.pretty': 'oneline',
      'format.notes': '*',
      'notes.displayRef': '*',
      'i18n.logOutputEncoding': 'UTF-16',
      'diff.renames': 'copies',
      'diff.noprefix': 'true',
      'diff.mnemonicPrefix': 'true',
      'diff.srcPrefix': '+++ b/',
      'diff.dstPrefix': 'x/',
      'diff.relative': 'true',
      'diff.ignoreSubmodules': 'all',
      'diff.wsErrorHighlight': 'all',
      'diff.context': '9',
      'diff.interHunkContext': '9',
      'diff.orderFile': join(folder, '.git/HEAD'),
      'diff.suppressBlankEmpty': 'true',
      'diff.colorMoved': 'zebra',
      'diff.algorithm': 'patience',
      'diff.wordRegex': '.',
      'diff.statGraphWidth': '1',
      'color.ui': 'always',
      'color.diff': 'always',
      'core.quotePath': 'false',
      'core.abbrev': '4',
      'core.worktree': temporaryFolder(),
      'core.bare': 'true',
      'core.untrackedCache': 'true',
      'core.preloadIndex': 'false',
      'status.showUntrackedFiles': 'no',
      'column.ui': 'always',
      'mailmap.file': join(folder, '.git/HEAD'),
    };
    git(folder, 'notes', 'add', '--message=mcp\n:100644 100644', 'HEAD');
    const noted = await seen(folder);
    expect(noted).toMatchObject({ ...before, commits: before.commits + 1, log: expect.anything() });
    const text = Object.entries(settings).map(([key, value]) => {
      const dot = key.indexOf('.');
      return `[${key.slice(0, dot)}]\n\t${key.slice(dot + 1)} = ${JSON.stringify(value)}\n`;
    });
    write(folder, { '.git/more': text.join('') });
    appendFileSync(join(folder, '.git/config'), '[include]\n\tpath = more\n');
    expect(await seen(folder)).toEqual(noted);
    expect((await seen(join(folder, 'sub'))).all).toEqual([
      `.mcp.json:  > ${git(folder, 'hash-object', 'sub/.mcp.json')}`,
    ]);
  });

  it('fetches nothing that is missing through a program of its choice, and says what is missing', async () => {
    const { script, marker } = trap(temporaryFolder());
    const folder = repository({ '.mcp.json': 'mcp', 'b.json': 'mcp b' });
    const oid = git(folder, 'rev-parse', ':.mcp.json');
    rmSync(join(folder, '.git/objects', oid.slice(0, 2), oid.slice(2)));
    const settings = {
      'core.repositoryFormatVersion': '1',
      'extensions.partialClone': 'origin',
      'remote.origin.promisor': 'true',
      'remote.origin.partialCloneFilter': 'blob:none',
      'remote.origin.url': `ext::${script}`,
      'remote.origin.uploadpack': script,
      'protocol.ext.allow': 'always',
      'protocol.allow': 'always',
      'core.sshCommand': script,
    };
    for (const [key, value] of Object.entries(settings)) git(folder, 'config', key, value);
    const { contents } = await seen(folder).catch(async (error: unknown) => {
      // The patch needs the content itself.
      expect(error).toBeInstanceOf(GitError);
      const revisions = await revisionsAt(folder);
      const all = await revisions.difference(undefined, git(folder, 'rev-parse', 'HEAD'));
      const read = await Promise.all(all.map(({ after }) => revisions.readIfHolds(after!, ['mcp'])));
      await revisions.close();
      return { contents: read.map((one) => one && ('text' in one ? one.text : one)) };
    });
    expect(contents).toEqual([{ path: '.mcp.json', skipped: 'missing-object' }, 'mcp b']);
    expect(existsSync(marker)).toBe(false);
  });
});

describe('a history', () => {
  it('is what is committed, whatever is to be seen in its place', async () => {
    const folder = busyRepository();
    const before = await seen(folder);
    const [head, root] = [before.head, git(folder, 'rev-list', '--max-parents=0', 'HEAD')];
    // Three ways to say that the head has no parents.
    git(folder, 'commit-graph', 'write', '--reachable');
    withoutParents(join(folder, '.git/objects/info/commit-graph'), head);
    expect(git(folder, 'rev-list', '--count', 'HEAD')).toBe('1');
    expect(await seen(folder)).toEqual(before);
    rmSync(join(folder, '.git/objects/info/commit-graph'));
    write(folder, { '.git/info/grafts': `${head}\n` });
    expect(git(folder, 'rev-list', '--count', 'HEAD')).toBe('1');
    expect(await seen(folder)).toEqual(before);
    rmSync(join(folder, '.git/info/grafts'));
    git(folder, 'replace', head, root);
    expect(git(folder, 'rev-list', '--count', 'HEAD')).toBe('1');
    const replaced = await seen(folder);
    expect(replaced).toEqual(before);
  });

  it('goes by all refs, whatever they are called and whatever they point to', async () => {
    const folder = repository({ a: 'mcp' });
    const [head, blob, tree] = ['HEAD', 'HEAD:a', 'HEAD^{tree}'].map((rev) => git(folder, 'rev-parse', rev));
    const commit = (text: string): string => git(folder, 'commit-tree', '-p', head!, '-m', text, tree!);
    const names = [
      '--output=x',
      '-h',
      '--all',
      'a b',
      'a;b',
      '$(x)',
      "'",
      '"',
      'é',
      '\u001b[31m',
      '%H',
      '@x',
    ];
    const allowed = names.filter((name) => {
      try {
        git(folder, 'update-ref', `refs/heads/${name}`, commit(name));
        return true;
      } catch {
        return false;
      }
    });
    expect(allowed).toEqual(['--output=x', '-h', '--all', 'a;b', '$(x)', "'", '"', 'é', '%H', '@x']);
    git(folder, 'update-ref', 'refs/tags/blob', blob!);
    git(folder, 'update-ref', 'refs/tags/tree', tree!);
    git(folder, 'tag', '--annotate', '--message=x', 'nested', 'blob');
    git(folder, 'tag', '--annotate', '--message=x', 'again', 'nested');
    git(folder, 'tag', '--annotate', '--message=x', 'deep', commit('tagged'));
    git(folder, 'symbolic-ref', 'refs/heads/symbolic', 'refs/heads/gone');
    expect((await seen(folder)).commits).toBe(allowed.length + 2);
  });

  it('is no shorter for commits that are not as git writes them', async () => {
    const folder = repository({ a: 'mcp' });
    const tree = git(folder, 'rev-parse', 'HEAD^{tree}');
    let head = git(folder, 'rev-parse', 'HEAD');
    const author = 'A <a@example.com> 1 +0000';
    const commits = [
      `author ${author}\ncommitter ${author}\nencoding no-such-thing\n\n\u00e9`,
      `author ${author}\ncommitter ${author}\nencoding UTF-16\n\nx`,
      `author ${author}\ncommitter ${author}\n\n${'mcp\n:100644 100644 '.repeat(100_000)}`,
      `author ${author}\ncommitter ${author}\n\n\0:100644 100644 \0.mcp.json\0`,
      `author \u001b]0;x\u0007<<>> -1 x\ncommitter <\n\n`,
      `author ${author}\ncommitter ${author}\ngpgsig x\n ${'y\n '.repeat(1000)}\n\nx`,
      '\n',
    ];
    for (const rest of commits) {
      write(folder, { '.git/commit': `tree ${tree}\nparent ${head}\n${rest}` });
      head = git(folder, 'hash-object', '-t', 'commit', '-w', '--literally', '.git/commit');
    }
    git(folder, 'update-ref', 'refs/heads/main', head);
    expect(await seen(folder)).toMatchObject({ head, commits: commits.length + 1 });
  });

  it('has every path that a tree can have, and none of them is touched', async () => {
    const folder = repository({});
    const blob = execFileSync('git', ['hash-object', '-w', '--stdin'], {
      cwd: folder,
      env: cleanEnv,
      input: 'mcp',
    })
      .toString()
      .trim();
    const entry = (name: string | Buffer): Buffer =>
      Buffer.concat([
        Buffer.from('100644 '),
        Buffer.from(name as string),
        Buffer.from([0]),
        Buffer.from(blob, 'hex'),
      ]);
    const names = [
      '../x',
      '.git/config',
      '..',
      '/etc/passwd',
      'a',
      'a',
      'b\nc',
      'd\te',
      '\\',
      '.git',
      'C:\\x',
    ];
    const tree = Buffer.concat([...names.map(entry), entry(Buffer.from([0xff, 0xfe]))]);
    const raw = join(temporaryFolder(), 'tree');
    writeFileSync(raw, tree);
    const oid = git(folder, 'hash-object', '-t', 'tree', '-w', '--literally', raw);
    git(folder, 'update-ref', 'refs/heads/main', git(folder, 'commit-tree', '-m', 'x', oid));
    const config = readFileSync(join(folder, '.git/config'));
    const revisions = await revisionsAt(folder);
    const { changes } = await logOf(revisions);
    expect(changes.map(({ change }) => change.path)).toEqual([...names, '\\xff\\xfe']);
    const head = (await revisions.commit('HEAD'))!;
    expect((await revisions.difference(undefined, head)).map(({ path }) => path)).toEqual([
      ...names,
      '\\xff\\xfe',
    ]);
    const texts = await Promise.all(changes.map(({ change }) => revisions.read(change.after!)));
    expect(texts.every((one) => 'text' in one && one.text === 'mcp')).toBe(true);
    await revisions.close();
    expect(readFileSync(join(folder, '.git/config'))).toEqual(config);
  });

  it('can have folders in folders, as deep as git follows them', async () => {
    const deep = (depth: number) => `${'d/'.repeat(depth)}.mcp.json`;
    const pathsOf = async (depth: number): Promise<readonly string[]> => {
      const { bare } = history([{ name: 'one', files: { [deep(depth)]: 'mcp' } }], {
        'refs/heads/main': 'one',
      });
      return (await logOf(await revisionsAt(bare))).changes.map(({ change }) => change.path);
    };
    expect(await pathsOf(1000)).toEqual([deep(1000)]);
    // Newer versions of git refuse it.
    const tooDeep = await pathsOf(10_000).catch((error: unknown) => error);
    if (!(tooDeep instanceof GitError)) expect(tooDeep).toEqual([deep(10_000)]);
  });
});

const NO_PARENT = 0x70000000;

/** Makes a list of commits say that one has no parents. https://git-scm.com/docs/gitformat-commit-graph */
function withoutParents(graph: string, oid: string): void {
  const bytes = readFileSync(graph);
  const offsetOf = (id: string): number => Number(bytes.readBigUInt64BE(bytes.indexOf(id) + 4));
  const first = bytes.indexOf(Buffer.from(oid, 'hex'), offsetOf('OIDL'));
  const index = (first - offsetOf('OIDL')) / 20;
  const data = offsetOf('CDAT') + index * 36 + 20;
  bytes.writeUInt32BE(NO_PARENT, data);
  bytes.writeUInt32BE(NO_PARENT, data + 4);
  rmSync(graph);
  writeFileSync(graph, bytes);
}

describe('commits can be read', () => {
  const paths = async (folder: string, env?: NodeJS.ProcessEnv): Promise<readonly string[]> => {
    const { changes } = await logOf(await revisionsAt(folder, env));
    return [...new Set(changes.map(({ change }) => change.path))].sort();
  };

  it('in a repository of SHA-256 names', async () => {
    const folder = temporaryFolder();
    git(folder, 'init', '--quiet', '--object-format=sha256', '--initial-branch=main');
    write(folder, { '.mcp.json': 'mcp\n' });
    commitAll(folder);
    write(folder, { '.mcp.json': 'mcp\n2\n', 'b.json': '' });
    commitAll(folder);
    const { head, commits, all, lines, contents } = await seen(folder);
    expect([head.length, commits, all.length, lines]).toEqual([64, 2, 2, ['.mcp.json 2']]);
    expect(contents).toEqual(['mcp\n2\n', undefined]);
  });

  it('in a bare one, in a linked work tree, and in one without a commit', async () => {
    const folder = busyRepository();
    const bare = temporaryFolder();
    git(bare, 'clone', '--quiet', '--bare', folder, '.');
    expect(await paths(bare)).toEqual(await paths(folder));
    const linked = join(temporaryFolder(), 'linked');
    git(folder, 'worktree', 'add', '--quiet', '--detach', linked);
    expect(await paths(linked)).toEqual(await paths(folder));
    write(linked, { 'only-here.json': '' });
    const modified = await (await revisionsAt(linked)).modified();
    expect(modified.map(({ path }) => path)).toEqual(['only-here.json']);
    const empty = temporaryFolder();
    git(empty, 'init', '--quiet');
    write(empty, { a: '' });
    const revisions = await revisionsAt(empty);
    expect(await logOf(revisions)).toEqual({ commits: 0, changes: [] });
    expect(await revisions.commit('HEAD')).toBeUndefined();
    expect(await revisions.modified()).toEqual([{ path: 'a', before: undefined }]);
  });

  it('from within a hook, whose environment speaks of its own repository', async () => {
    const folder = busyRepository();
    const other = repository({ 'other.json': 'mcp' });
    const hook = {
      GIT_DIR: join(other, '.git'),
      GIT_INDEX_FILE: join(other, '.git/index'),
      GIT_OBJECT_DIRECTORY: join(other, '.git/objects'),
      GIT_COMMON_DIR: join(other, '.git'),
      GIT_SHALLOW_FILE: join(other, '.git/HEAD'),
      GIT_GRAFT_FILE: join(other, '.git/HEAD'),
      GIT_EXTERNAL_DIFF: 'false',
      GIT_DIFF_OPTS: '-u9',
      GIT_LITERAL_PATHSPECS: '1',
      GIT_ICASE_PATHSPECS: '1',
      GIT_NAMESPACE: 'other',
      GIT_PREFIX: 'sub/',
      GIT_TRACE: '1',
    };
    expect(await seen(folder, { ...cleanEnv, ...hook })).toEqual(await seen(folder));
  });

  it('as far as a shallow clone has them', async () => {
    const folder = busyRepository();
    const shallow = temporaryFolder();
    git(shallow, 'clone', '--quiet', '--depth=1', `file://${folder}`, '.');
    const { commits, all } = await seen(shallow);
    expect([commits, all.length]).toEqual([1, 4]);
  });
});

describe('what git cannot read is a failure, and never an answer', () => {
  type Revisions = Awaited<ReturnType<typeof revisionsAt>>;
  const calls: Readonly<Record<string, (revisions: Revisions, head: string) => Promise<unknown>>> = {
    commit: (revisions) => revisions.commit('HEAD'),
    log: (revisions) => logOf(revisions),
    'log of a range': (revisions, head) => logOf(revisions, { head, without: undefined }),
    difference: (revisions, head) => revisions.difference(undefined, head),
    staged: (revisions, head) => revisions.staged(head),
    modified: (revisions) => revisions.modified(),
    mergeBases: (revisions, head) => revisions.mergeBases(head, head),
    at: (revisions, head) => revisions.at(head, '.mcp.json'),
    links: (revisions, head) => revisions.links(head),
    read: async (revisions, head) => revisions.read({ path: 'a', kind: 'file', oid: head }),
  };
  const failing = async (folder: string, head: string): Promise<readonly string[]> => {
    const failed: string[] = [];
    for (const [name, call] of Object.entries(calls)) {
      const revisions = await revisionsAt(folder);
      const error = await call(revisions, head).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      await revisions.close().catch(() => {});
      if (error !== undefined) expect([name, error]).toEqual([name, expect.any(GitError)]);
      if (error !== undefined) failed.push(name);
    }
    return failed;
  };

  it.each([
    ['is no configuration', 'no = section = at all\n['],
    ['is of a later version of git', '[core]\n\trepositoryFormatVersion = 99\n'],
    [
      'has an extension that nobody knows',
      '[core]\n\trepositoryFormatVersion = 1\n[extensions]\n\tnew = true\n',
    ],
    ['includes itself', '[include]\n\tpath = config\n'],
    ['has a value that is none', '[core]\n\tbigFileThreshold = many\n'],
  ])('with a configuration that %s', async (_, config) => {
    const folder = repository({ '.mcp.json': 'mcp' });
    const head = git(folder, 'rev-parse', 'HEAD');
    writeFileSync(join(folder, '.git/config'), config);
    expect(await failing(folder, head)).toEqual(Object.keys(calls));
  });

  it.each([
    ['more filters than can be switched off', 3000, ''],
    ['filters of longer names than fit', 2500, 'n'.repeat(1000)],
  ])('with %s', async (_, count, name) => {
    const folder = repository({ '.mcp.json': 'mcp' });
    const filters = Array.from({ length: count }, (__, index) => `[filter "${name}${index}"]\n\tclean = x\n`);
    appendFileSync(join(folder, '.git/config'), filters.join(''));
    expect(await failing(folder, git(folder, 'rev-parse', 'HEAD'))).toEqual(['modified']);
  });

  it('with a list of cut commits that is none', async () => {
    const folder = repository({ '.mcp.json': 'mcp' });
    write(folder, { '.git/shallow': 'nothing of the kind\n' });
    const failed = await failing(folder, git(folder, 'rev-parse', ':.mcp.json'));
    expect(failed).toEqual(expect.arrayContaining(['commit', 'log']));
  });

  it('with an index that is none', async () => {
    const folder = repository({ '.mcp.json': 'mcp' });
    const head = git(folder, 'rev-parse', 'HEAD');
    write(folder, { '.git/index': 'nothing of the kind' });
    expect(await failing(folder, head)).toEqual(['difference', 'staged', 'modified']);
  });

  it('with a folder, a commit or a ref that is missing', async () => {
    const folder = repository({ 'sub/.mcp.json': 'mcp' });
    const [head, root] = ['HEAD', 'HEAD^{tree}'].map((rev) => git(folder, 'rev-parse', rev) as string);
    const sub = git(folder, 'rev-parse', 'HEAD:sub');
    write(folder, { a: '' });
    commitAll(folder);
    const tip = git(folder, 'rev-parse', 'HEAD');
    const away = (oid: string): (() => void) => {
      const path = join(folder, '.git/objects', oid.slice(0, 2), oid.slice(2));
      const bytes = readFileSync(path);
      rmSync(path);
      return () => writeFileSync(path, bytes);
    };
    for (const [oid, calls] of [
      [sub, ['log', 'log of a range', 'difference', 'links']],
      [root!, ['log', 'log of a range']],
      [head!, ['log', 'log of a range']],
    ] as const) {
      const back = away(oid);
      expect(await failing(folder, tip)).toEqual(calls);
      back();
    }
    for (const text of [`${'1'.repeat(40)}\n`, 'nothing of the kind\n']) {
      write(folder, { '.git/refs/heads/broken': text });
      expect(await failing(folder, tip)).toEqual(['log']);
    }
  });

  it('with a content that is not what it should be, which is as good as none', async () => {
    const folder = repository({ '.mcp.json': 'mcp' });
    const oid = git(folder, 'rev-parse', ':.mcp.json');
    const path = join(folder, '.git/objects', oid.slice(0, 2), oid.slice(2));
    rmSync(path);
    writeFileSync(path, 'nothing of the kind');
    const revisions = await revisionsAt(folder);
    const version = (await revisions.at(git(folder, 'rev-parse', 'HEAD'), '.mcp.json'))!;
    expect(await textOf(revisions, version)).toBe('missing-object');
    await revisions.close();
  });
});
