import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { history } from '../../bench/history/history.js';
import { pullRequest } from '../../bench/pull-request.js';
import { repository } from '../../bench/repository.js';
import { git, temporaryFolder } from '../io/temporary.js';

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

const CREDENTIAL = /(?<![0-9a-z])[0-9a-f]{32}(?![0-9a-z])/g;

/** Values of the benchmark's kind that these arguments of `git log` show somewhere. */
function everIn(folder: string, ...commits: readonly string[]): Set<string> {
  return new Set(git(folder, 'log', '-p', '-G[0-9a-f]{32}', '--format=', ...commits).match(CREDENTIAL));
}

function nowIn(folder: string, commit: string): Set<string> {
  return new Set(lines(git(folder, 'grep', '-IhowE', '[0-9a-f]{32}', commit)));
}

describe('the history', () => {
  const size = { commits: 500, files: 100, features: 4, releases: 2 };
  const build = (packed = true): Promise<string> =>
    repository(join(temporaryFolder(), 'built'), () => history(size, 23), { packed });

  it('is a sound repository of as many commits, branches and merges as it was asked for', async () => {
    const folder = await build();
    expect(git(folder, 'fsck', '--strict', '--full')).toBe('');
    expect(git(folder, 'status', '--porcelain')).toBe('');
    expect(git(folder, 'rev-list', '--count', '--all')).toBe('500');
    expect(git(folder, 'rev-list', '--count', '--merges', '--all')).toBe('4');
    expect(lines(git(folder, 'for-each-ref', '--format=%(refname:short) %(objecttype)'))).toEqual([
      ...[1, 2, 3, 4].map((number) => `feature/${number} commit`),
      'main commit',
      'release/2 commit',
      'v1.0 commit',
      'v2.0 tag',
    ]);
    expect(lines(git(folder, 'branch', '--no-merged', 'main')).map((name) => name.trim())).toEqual([
      'release/2',
    ]);
    expect(Math.abs(lines(git(folder, 'ls-files')).length - size.files)).toBeLessThan(20);
  });

  it('holds credentials that are gone, and others that are still there', async () => {
    const folder = await build();
    const ever = everIn(folder, '--all');
    const now = nowIn(folder, 'main');
    expect(now.size).toBeGreaterThan(0);
    expect([...now].every((value) => ever.has(value))).toBe(true);
    expect(ever.size).toBeGreaterThan(now.size);
  });

  it('is the same every time', async () => {
    const refs = async () => git(await build(false), 'for-each-ref');
    expect(await refs()).toBe(await refs());
  });
});

describe('the pull request', () => {
  const size = { configs: 20, files: 80, bytes: 100e3, commits: 50 };
  const build = (): Promise<string> => repository(join(temporaryFolder(), 'built'), () => pullRequest(size));

  it('is fifty commits of three files each on top of main', async () => {
    const folder = await build();
    expect(git(folder, 'fsck', '--strict', '--full')).toBe('');
    expect(git(folder, 'rev-list', '--count', 'main')).toBe('1');
    expect(lines(git(folder, 'ls-tree', '-r', '--name-only', 'main'))).toHaveLength(100);
    const commits = lines(git(folder, 'rev-list', 'main..feature'));
    expect(commits).toHaveLength(50);
    const touched = (oid: string) =>
      lines(git(folder, 'diff-tree', '-r', '--no-commit-id', '--name-only', oid));
    expect(commits.map((oid) => touched(oid).length)).toEqual(commits.map(() => 3));
    expect(commits.filter((oid) => touched(oid).some((path) => /acme-/.test(path)))).toHaveLength(5);
  });

  it('brings one credential and takes it away again', async () => {
    const folder = await build();
    const before = nowIn(folder, 'main');
    const after = nowIn(folder, 'feature');
    const between = everIn(folder, 'main..feature');
    expect(after).toEqual(before);
    expect([...between].filter((value) => !before.has(value))).toHaveLength(1);
  });
});
