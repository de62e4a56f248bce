import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIRST_COMMIT, history, type Made } from '../io/history.js';
import { cleanEnv, commitAll, git, repository, temporaryFolder, write } from '../io/temporary.js';
import { foundIn, inARow } from '../support/branch.js';
import { type JsonFinding, runDist, runOnTerminal, scanJson } from '../support/dist.js';
import { Random } from '../support/random.js';
import { configWith } from '../support/tokens.js';

const random = new Random(341);
const secrets = Array.from({ length: 8 }, () => random.secret());
const dirty = (index: number, more: Readonly<Record<string, string>> = {}): string =>
  configWith({ ...more, ACME_API_KEY: secrets[index]! });
const clean = configWith({ ACME_API_KEY: '${ACME_API_KEY}' });

/** What `--history` says to a bare repository with these commits, the last of which is `HEAD`. */
async function past(commits: readonly Made[], refs: Readonly<Record<string, string>> = {}) {
  const made = history(commits, { 'refs/heads/main': commits.at(-1)!.name, ...refs });
  const report = await scanJson(['--history', made.bare]);
  const names = new Map(commits.map(({ name }) => [made.oid(name), name]));
  const passage = ({ ruleId, file, history: found }: JsonFinding) => [
    `${ruleId} ${file}`,
    names.get(found!.first.oid),
    names.get(found!.last.oid),
    found!.atHead,
  ];
  return { ...report, passages: report.findings.map(passage), bare: made.bare };
}

describe('--history looks at what every ref reaches', () => {
  it('branches, tags, remote-tracking branches and the stash, and not at what was deleted', async () => {
    const off = (name: string, index: number): Made => ({
      name,
      parents: ['root'],
      files: { [`${name}/.mcp.json`]: dirty(index) },
    });
    const commits: readonly Made[] = [
      { name: 'root', files: { 'README.md': 'root' } },
      off('branch', 0),
      off('tag', 1),
      off('remote', 2),
      off('deleted', 3),
      off('odd', 4),
      { name: 'main', parents: ['root'], files: { 'main/.mcp.json': dirty(5) } },
    ];
    const { code, passages, scope, bare } = await past(commits, {
      'refs/heads/other': 'branch',
      'refs/tags/v1': 'tag',
      'refs/remotes/origin/topic': 'remote',
      'refs/pull/7/head': 'odd',
    });
    expect(passages).toEqual([
      ['literal-in-history branch/.mcp.json', 'branch', 'branch', false],
      ['literal-credential main/.mcp.json', 'main', 'main', true],
      ['literal-in-history odd/.mcp.json', 'odd', 'odd', false],
      ['literal-in-history remote/.mcp.json', 'remote', 'remote', false],
      ['literal-in-history tag/.mcp.json', 'tag', 'tag', false],
    ]);
    expect({ code, scope }).toEqual({ code: 1, scope: { kind: 'history', commits: 6 } });
    git(bare, 'update-ref', '-d', 'refs/heads/other');
    expect(foundIn(await scanJson(['--history', bare]))).not.toContain('literal-in-history branch/.mcp.json');
  });

  it('the stash, with its untracked files', async () => {
    const folder = repository({ '.mcp.json': clean });
    write(folder, { '.mcp.json': dirty(0), 'new/.mcp.json': dirty(1) });
    git(folder, 'stash', '--quiet', '--include-untracked');
    expect(foundIn(await scanJson(['--history', folder]))).toEqual([
      'literal-in-history .mcp.json',
      'literal-in-history new/.mcp.json',
    ]);
  });

  it('a commit that is checked out without a branch', async () => {
    const folder = repository({ '.mcp.json': clean });
    git(folder, 'checkout', '--quiet', '--detach');
    write(folder, { 'a/.mcp.json': dirty(0) });
    commitAll(folder);
    const { findings } = await scanJson(['--history', folder]);
    expect(findings).toMatchObject([
      { ruleId: 'literal-credential', file: 'a/.mcp.json', history: { atHead: true } },
    ]);
  });

  it('an annotated tag of a commit, and of a file it says nothing', async () => {
    const folder = repository({ '.mcp.json': dirty(0) });
    git(folder, 'tag', '--annotate', '--message=one', 'v1');
    git(folder, 'tag', 'a-file', git(folder, 'rev-parse', 'HEAD:.mcp.json'));
    git(folder, 'checkout', '--quiet', '--orphan', 'empty');
    git(folder, 'rm', '--quiet', '--cached', '.mcp.json');
    git(folder, 'commit', '--quiet', '--allow-empty', '--message=empty');
    git(folder, 'branch', '--quiet', '-D', 'main');
    expect(foundIn(await scanJson(['--history', folder]))).toEqual(['literal-in-history .mcp.json']);
  });

  it('nothing in a repository without a commit', async () => {
    const folder = temporaryFolder();
    git(folder, 'init', '--quiet');
    const { code, stdout } = await runDist(['scan', '--history', folder]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^No credential found in 0 commits\.\n/);
  });

  it('only what is below the folder that is named', async () => {
    const folder = repository({ 'web/.mcp.json': dirty(0), 'api/.mcp.json': dirty(1), '.mcp.json': clean });
    write(folder, { 'web/.mcp.json': clean, 'api/.mcp.json': clean });
    commitAll(folder);
    const { findings } = await scanJson(['--history', `${folder}/web`]);
    expect(findings.map(({ file, place }) => [file, place])).toEqual([
      ['.mcp.json', 'web/.mcp.json#/mcpServers/acme/env/ACME_API_KEY'],
    ]);
  });
});

describe('a credential', () => {
  const at = (text: string | undefined, path = '.mcp.json') => ({ [path]: text });

  it('in the root commit and ever since is one finding', async () => {
    const versions = Array.from({ length: 6 }, (_, index) => at(dirty(0, { [`V${index}`]: 'x' })));
    const { passages } = await past(inARow('c', undefined, ...versions));
    expect(passages).toEqual([['literal-credential .mcp.json', 'c1', 'c6', true]]);
  });

  it('that went, came back in the same version, and went again has its first and last commit', async () => {
    const steps = [at(clean), at(dirty(0)), at(clean), at(dirty(0)), at(dirty(0, { V: 'x' })), at(clean)];
    const { passages } = await past(inARow('c', undefined, ...steps));
    expect(passages).toEqual([['literal-in-history .mcp.json', 'c2', 'c5', false]]);
  });

  it('that moved is as old as at its first place, and reported where it is', async () => {
    const steps = [
      at(dirty(0), 'a/.mcp.json'),
      { ...at(undefined, 'a/.mcp.json'), ...at(dirty(0), 'b/.mcp.json') },
    ];
    const { passages } = await past(inARow('c', undefined, ...steps));
    expect(passages).toEqual([['literal-credential b/.mcp.json', 'c1', 'c2', true]]);
  });

  it('that is gone is one finding for each place it had', async () => {
    const gone = { 'a/.mcp.json': undefined, 'b/.mcp.json': undefined };
    const moved = { ...at(undefined, 'a/.mcp.json'), ...at(dirty(0), 'b/.mcp.json') };
    const { passages } = await past(inARow('c', undefined, at(dirty(0), 'a/.mcp.json'), moved, gone));
    expect(passages).toEqual([
      ['literal-in-history a/.mcp.json', 'c1', 'c1', false],
      ['literal-in-history b/.mcp.json', 'c2', 'c2', false],
    ]);
  });

  it('that another one replaced is reported beside it', async () => {
    const { passages } = await past(inARow('c', undefined, at(dirty(0)), at(dirty(1))));
    expect(passages).toEqual([
      ['literal-credential .mcp.json', 'c2', 'c2', true],
      ['literal-in-history .mcp.json', 'c1', 'c1', false],
    ]);
  });

  it('that only a merge brought is found there', async () => {
    const { passages } = await past([
      { name: 'root', files: at(clean) },
      { name: 'one', parents: ['root'], files: { 'a.txt': '1' } },
      { name: 'two', parents: ['root'], files: { 'b.txt': '2' } },
      { name: 'merge', parents: ['one', 'two'], files: { 'b.txt': '2', ...at(dirty(0)) } },
      { name: 'after', parents: ['merge'], files: at(clean) },
    ]);
    expect(passages).toEqual([['literal-in-history .mcp.json', 'merge', 'merge', false]]);
  });

  it('that stands on this machine alone by now was elsewhere before', async () => {
    const at = (host: string) => ({
      '.mcp.json': configWith({ DATABASE_URL: `postgres://app:${secrets[0]}@${host}/app` }),
    });
    const { passages } = await past(inARow('c', undefined, at('db.acme.dev'), at('localhost')));
    expect(passages.map(([finding]) => finding)).toEqual([
      'local-dev-credential .mcp.json',
      'literal-in-history .mcp.json',
    ]);
  });
});

describe('dates', () => {
  const day = 86_400;
  const dated = (name: string, authored: number, text: string, ...parents: readonly string[]): Made => ({
    name,
    parents,
    authored,
    files: { '.mcp.json': text },
  });

  it('are those of the author, and not of the commit', async () => {
    const { findings } = await past([dated('c1', FIRST_COMMIT - 30 * day, dirty(0))]);
    expect(findings[0]!.history!.first.date).toBe(new Date((FIRST_COMMIT - 30 * day) * 1000).toISOString());
  });

  it.each([
    ['in the future', 4_000_000_000],
    ['of 1970', 0],
  ])('%s make no commit the first one that is not', async (_, forged) => {
    const { passages, findings } = await past([
      dated('c1', forged, dirty(0)),
      dated('c2', FIRST_COMMIT, dirty(0, { V: '1' }), 'c1'),
      dated('c3', forged, dirty(0, { V: '2' }), 'c2'),
      dated('c4', FIRST_COMMIT, clean, 'c3'),
    ]);
    expect(passages).toEqual([['literal-in-history .mcp.json', 'c1', 'c3', false]]);
    expect(findings[0]!.history!.first.date).toBe(new Date(forged * 1000).toISOString());
  });

  it('tell which of two branches had it first', async () => {
    const { passages } = await past(
      [
        { name: 'root', files: { 'README.md': 'root' } },
        dated('late', FIRST_COMMIT + 90 * day, dirty(0, { V: '1' }), 'root'),
        dated('early', FIRST_COMMIT + 10 * day, dirty(0), 'root'),
        dated('main', FIRST_COMMIT + 95 * day, clean, 'early'),
      ],
      { 'refs/heads/late': 'late' },
    );
    expect(passages).toEqual([['literal-in-history .mcp.json', 'early', 'late', false]]);
  });

  it.each(['99999999999999999999', '9999999999999', '-5', 'yesterday'])(
    'that are none (%s) spoil nothing',
    async (time) => {
      const folder = repository({ '.mcp.json': dirty(0) });
      const tree = git(folder, 'rev-parse', 'HEAD^{tree}');
      const text = `tree ${tree}\nauthor A <a@example.com> ${time} +0000\ncommitter A <a@example.com> 1700000000 +0000\n\nforged\n`;
      const oid = execFileSync('git', ['hash-object', '-t', 'commit', '-w', '--literally', '--stdin'], {
        cwd: folder,
        env: cleanEnv,
        input: text,
      })
        .toString()
        .trim();
      git(folder, 'update-ref', 'refs/heads/main', oid);
      const { code, findings } = await scanJson(['--history', folder]);
      expect({ code, found: findings.map(({ history }) => history!.first.oid) }).toEqual({
        code: 1,
        found: [oid],
      });
      expect((await runDist(['scan', '--history', folder])).stdout).toContain(
        `in the history: only ${oid.slice(0, 10)} `,
      );
    },
  );
});

describe('what decides on the history', () => {
  it('is the policy that lies there, else that of HEAD', async () => {
    const policy = 'version: 1\nrules:\n  literal-in-history: note\n';
    const commits = inARow(
      'c',
      undefined,
      { '.mcp.json': dirty(0) },
      { '.mcp.json': clean, '.github/mcp-rekey.yml': policy },
    );
    const { code, findings, bare } = await past(commits);
    expect({ code, severities: findings.map(({ severity }) => severity) }).toEqual({
      code: 0,
      severities: ['note'],
    });
    const folder = temporaryFolder();
    git(folder, 'clone', '--quiet', `file://${bare}`, '.');
    write(folder, { '.github/mcp-rekey.yml': policy.replace('note', 'warning') });
    expect((await scanJson(['--history', folder])).findings.map(({ severity }) => severity)).toEqual([
      'warning',
    ]);
  });
});

describe.runIf(existsSync('/usr/bin/script'))('progress', () => {
  const many = Array.from({ length: 600 }, (_, index) => ({
    '.mcp.json': configWith(
      Object.fromEntries(
        Array.from({ length: 12 }, (_, at) => [`V${at}_API_KEY`, random.secret()]).concat([
          ['N', `${index}`],
        ]),
      ),
    ),
  }));

  it('is shown on a terminal, and gone from it in the end', async () => {
    const made = history(inARow('c', undefined, ...many), { 'refs/heads/main': `c${many.length}` });
    const { stdout, code } = await runOnTerminal(['scan', '--history', '--output', '/dev/null', made.bare]);
    expect(code).toBe(1);
    const lines = stdout.split('\r\u001b[2K');
    expect(lines.length).toBeGreaterThan(2);
    expect(lines[1]).toMatch(/^examined \d+ of \d+ files …$/);
    expect(lines.at(-1)).toBe('');
  });
});
