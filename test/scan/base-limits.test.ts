import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { history } from '../io/history.js';
import { commitAll, git, repository, temporaryFolder, write } from '../io/temporary.js';
import { inARow } from '../support/branch.js';
import { runDist, scanJson } from '../support/dist.js';
import { Random } from '../support/random.js';
import { configWith } from '../support/tokens.js';

const random = new Random(331);
const [known, fresh] = [random.secret(), random.secret()];
const clean = configWith({ ACME_API_KEY: '${ACME_API_KEY}' });
const config = (secret: string): string => configWith({ ACME_API_KEY: secret });

describe('what cannot be judged', () => {
  it.each([
    [3, ['--base', 'no-such-branch'], "there is no commit 'no-such-branch' here"],
    [3, ['--base', 'main', '--head', 'no-such-head'], "there is no commit 'no-such-head' here"],
    [3, ['--base', '--help'], "there is no commit '--help' here"],
    [3, ['--base', 'HEAD:.mcp.json'], "there is no commit 'HEAD:.mcp.json' here"],
    [3, ['--base', ''], "there is no commit '' here"],
    [2, ['--head', 'main'], '--head needs --base'],
    [2, ['--base', 'main', '--history'], 'cannot be used with'],
    [2, ['--base', 'main', '--staged'], 'cannot be used with'],
    [2, ['--base', 'main', '--tree', 'HEAD'], 'cannot be used with'],
    [2, ['--base', 'main', '.mcp.json'], '.mcp.json is a file: commits are judged for a folder'],
    [2, ['--history', '.mcp.json'], '.mcp.json is a file: commits are judged for a folder'],
  ] as const)('exit code %d: %j', async (code, args, message) => {
    const cwd = repository({ '.mcp.json': clean });
    const run = await runDist(['scan', ...args], { cwd });
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code, stdout: '' });
    expect(run.stderr).toContain(message);
  });

  it.each([['--base', 'main'], ['--history']])('exit code 2 outside of a repository: %s', async (...args) => {
    const { code, stdout, stderr } = await runDist(['scan', ...args, temporaryFolder()]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('is in no git repository');
  });

  it('is a repository without a commit', async () => {
    const folder = temporaryFolder();
    git(folder, 'init', '--quiet', '--initial-branch=main');
    expect(await runDist(['scan', '--base', 'main'], { cwd: folder })).toMatchObject({ code: 3, stdout: '' });
  });
});

it('unrelated histories are judged whole, which is said', async () => {
  const commits = [
    ...inARow('m', undefined, { '.mcp.json': config(known), 'a.txt': 'a' }),
    ...inARow('t', undefined, { 'b/.mcp.json': config(fresh) }, { 'b/.mcp.json': clean }),
  ];
  const { bare } = history(commits, { 'refs/heads/main': 'm1', 'refs/heads/topic': 't2' });
  const { code, scope, notices, gaps, findings } = await scanJson([
    '--base',
    'main',
    '--head',
    'topic',
    bare,
  ]);
  expect(findings.map(({ ruleId, file }) => [ruleId, file])).toEqual([['literal-in-history', 'b/.mcp.json']]);
  expect({ code, gaps, commits: scope.commits }).toEqual({ code: 1, gaps: [], commits: 2 });
  expect(notices).toEqual([
    'main and topic have no commit in common: all commits of the latter were judged.',
  ]);
});

it('a base that moved on is no part of the branch', async () => {
  const folder = repository({ '.mcp.json': clean, 'old/.mcp.json': config(known) });
  git(folder, 'checkout', '--quiet', '-b', 'topic');
  write(folder, { 'README.md': 'topic' });
  commitAll(folder);
  git(folder, 'checkout', '--quiet', 'main');
  write(folder, { '.mcp.json': config(fresh), 'old/.mcp.json': clean });
  commitAll(folder);
  git(folder, 'checkout', '--quiet', 'topic');
  expect(await scanJson(['--base', 'main', folder])).toMatchObject({ code: 0, findings: [] });
});

describe('a shallow clone', () => {
  /** `main` is three commits ahead of where `topic` left it, and `topic` has two. */
  const commits = [
    ...inARow('r', undefined, { '.mcp.json': config(known) }, { 'a.txt': '1' }, { 'a.txt': '2' }),
    ...inARow('m', 'r3', { 'a.txt': '3' }, { 'a.txt': '4' }, { 'a.txt': '5' }),
    ...inARow('t', 'r3', { 'b.txt': '1' }, { 'b.txt': '2' }),
  ];

  function cloned(depth: number, head = 'topic'): string {
    const { bare } = history(commits, { 'refs/heads/main': 'm3', 'refs/heads/topic': 't2' });
    const folder = join(temporaryFolder(), 'clone');
    git(
      join(folder, '..'),
      'clone',
      '--quiet',
      `--depth=${depth}`,
      '--no-single-branch',
      `--branch=${head}`,
      `file://${bare}`,
      folder,
    );
    return folder;
  }

  it.each([1, 2, 3])('of %d commits that may hide where the branch began is no proof', async (depth) => {
    const { code, gaps, notices, complete } = await scanJson(['--base', 'origin/main', cloned(depth)]);
    expect({ complete, notices, gaps }).toEqual({
      complete: false,
      notices: [],
      gaps: [
        expect.stringMatching(
          /^This clone is shallow, and the commits between origin\/main and HEAD are not all here.*`git fetch --unshallow`/,
        ),
      ],
    });
    expect([1, 3]).toContain(code);
  });

  it('that has all of the branch, and where it began, is as good as a whole one', async () => {
    const { code, gaps, scope, findings } = await scanJson(['--base', 'origin/main', cloned(4)]);
    expect({ code, gaps, findings, commits: scope.commits }).toEqual({
      code: 0,
      gaps: [],
      findings: [],
      commits: 2,
    });
  });

  it('ends with exit code 3 where nothing was found, and says what to do', async () => {
    const folder = cloned(2);
    git(folder, 'checkout', '--quiet', '-b', 'local');
    git(folder, 'rm', '--quiet', '.mcp.json');
    git(folder, 'commit', '--quiet', '--message=test');
    const { code, stdout } = await runDist(['scan', '--base', 'origin/topic', '--head', 'local', folder]);
    expect({ code, first: stdout.split('\n')[0] }).toEqual({
      code: 0,
      first: 'Nothing new since origin/topic (1 commit).',
    });
    const other = await runDist(['scan', '--base', 'origin/main', '--head', 'local', folder]);
    expect(other.code).toBe(3);
    expect(other.stdout).toContain('as far as could be judged.\n');
    expect(other.stdout).toContain('Could not judge: This clone is shallow');
  });

  it('does not have the whole history', async () => {
    const folder = cloned(2);
    const shallow = await scanJson(['--history', folder]);
    expect(shallow).toMatchObject({
      code: 1,
      complete: false,
      gaps: [expect.stringContaining('`git fetch --unshallow`')],
    });
    git(folder, 'fetch', '--quiet', '--unshallow');
    const whole = await scanJson(['--history', folder]);
    expect(whole).toMatchObject({ code: 1, complete: true, gaps: [], scope: { commits: commits.length } });
    expect(await runDist(['baseline', 'update', '--history', cloned(2)])).toMatchObject({ code: 3 });
  });
});
