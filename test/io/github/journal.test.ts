import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { UsageError } from '../../../src/core/errors.js';
import { Unanswered } from '../../../src/core/inspection.js';
import type { JournalStore } from '../../../src/core/rotation/forge.js';
import { JOURNAL_BRANCH, JOURNAL_PATH, JournalBranch } from '../../../src/io/github/journal-branch.js';
import { JournalFile } from '../../../src/io/journal-file.js';
import { type GitHubServer, startGitHub } from '../../servers/github/server.js';
import type { Repository } from '../../servers/github/state.js';
import { connectTo } from './connection.js';
import { losses, patienceFor } from './lost.js';

const PLACE = { repository: 'acme/app', branch: JOURNAL_BRANCH, path: JOURNAL_PATH };
const ONE = '{"n":1}\n';
const TWO = '{"n":2,"why":"“ü”"}\n';

interface Scene {
  readonly server: GitHubServer;
  readonly repository: Repository;
  readonly journal: (attempt?: number) => Promise<JournalStore>;
}

async function branchScene(): Promise<Scene> {
  const server = await startGitHub();
  const repository = server.addRepository('acme', 'app');
  repository.push('main', { 'README.md': '# App\n' });
  const journal = async (attempt = 30_000): Promise<JournalStore> =>
    new JournalBranch(await connectTo(server, { patience: { attempt } }), PLACE);
  return { server, repository, journal };
}

function linesIn({ git }: Repository): string | undefined {
  return git.text(git.branches.get(JOURNAL_BRANCH) ?? '', JOURNAL_PATH);
}

async function append(journal: JournalStore, lines: string): Promise<string> {
  const { version } = await journal.read();
  return (await journal.append(lines, version, 'pg: intent')).answer;
}

const KINDS: readonly (readonly [string, () => Promise<() => Promise<JournalStore>>])[] = [
  ['on a branch', async () => (await branchScene()).journal],
  [
    'in a file',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'journal-'));
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
      return async () => new JournalFile(join(folder, 'below', 'journal.jsonl'));
    },
  ],
];

describe.each(KINDS)('a journal %s', (_, place) => {
  it('is empty, begun, and appended to', async () => {
    const journal = await place();
    const one = await journal();
    const empty = await one.read();
    expect(empty.text).toBe('');
    const begun = await one.append(ONE, empty.version, 'pg: intent');
    if (begun.answer !== 'done') throw new Error('it was not begun');
    expect(await (await journal()).read()).toEqual({ text: ONE, version: begun.version });
    const more = await one.append(TWO, begun.version, 'pg: minted');
    if (more.answer !== 'done') throw new Error('nothing was appended');
    expect(await one.read()).toEqual({ text: ONE + TWO, version: more.version });
    expect(await (await journal()).read()).toEqual({ text: ONE + TWO, version: more.version });
  });

  it('tells whoever comes second, and writes nothing of theirs', async () => {
    const journal = await place();
    const [one, other] = [await journal(), await journal()];
    for (const [first, second] of [
      [ONE, TWO],
      [TWO, ONE],
    ] as const) {
      const seen = [await one.read(), await other.read()];
      expect(await one.append(first, seen[0]!.version, 'a')).toMatchObject({ answer: 'done' });
      expect(await other.append(second, seen[1]!.version, 'b')).toEqual({ answer: 'changed' });
    }
    expect((await other.read()).text).toBe(ONE + TWO);
  });

  it('takes one of several at the same time', async () => {
    const journal = await place();
    const stores = await Promise.all(Array.from({ length: 4 }, () => journal()));
    for (let round = 0; round < 3; round++) {
      const seen = await Promise.all(stores.map((store) => store.read()));
      const answers = await Promise.all(
        stores.map((store, index) => store.append(`${round}.${index}\n`, seen[index]!.version, 'x')),
      );
      expect(answers.filter(({ answer }) => answer === 'done')).toHaveLength(1);
    }
    const { text } = await stores[0]!.read();
    expect(text).toMatch(/^0\.\d\n1\.\d\n2\.\d\n$/);
  });

  it('may be longer than a megabyte', async () => {
    const journal = await place();
    const long = `${'x'.repeat(99)}\n`.repeat(12_000);
    expect(await append(await journal(), long)).toBe('done');
    expect(await append(await journal(), ONE)).toBe('done');
    expect((await (await journal()).read()).text).toBe(long + ONE);
  });
});

describe('the branch of a journal', () => {
  it('shares nothing with the others, and has signed commits that say what was written', async () => {
    const { server, repository, journal } = await branchScene();
    const store = await journal();
    await append(store, ONE);
    await append(store, TWO);
    const { git } = repository;
    const commits = [...git.history(git.branches.get(JOURNAL_BRANCH)!).values()];
    expect(commits.map(({ message, verified }) => ({ message, verified }))).toEqual([
      { message: 'pg: intent', verified: true },
      { message: 'pg: intent', verified: true },
    ]);
    expect(commits.at(-1)!.parents).toEqual([]);
    expect([...commits[0]!.files.keys()]).toEqual([JOURNAL_PATH]);
    expect(server.count('graphql/Commit')).toBe(1);
  });

  it.each([
    ['journals of other repositories', { 'acme/api.jsonl': ONE, 'other/api.jsonl': ONE }],
    ['a journal that nothing was written to', { [JOURNAL_PATH]: '' }],
    ['nothing, since somebody has deleted the journal', { [JOURNAL_PATH]: undefined }],
  ])('is begun in the file where the branch has %s', async (_, files) => {
    const { repository, journal } = await branchScene();
    repository.push(JOURNAL_BRANCH, files);
    expect(await append(await journal(), ONE)).toBe('done');
    expect(await append(await journal(), TWO)).toBe('done');
    expect(linesIn(repository)).toBe(ONE + TWO);
    expect([...repository.git.tip(JOURNAL_BRANCH)!.files.keys()]).toEqual(
      expect.arrayContaining(Object.keys(files)),
    );
  });

  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['a file', { 'README.md': '# App\n' }],
    ['a file in a folder', { 'src/app.ts': '' }],
    ['a file far below', { 'data/of/rows.jsonl': '' }],
    ['a file beside journals of others', { 'acme/api.jsonl': ONE, 'package.json': '{}' }],
  ])('is no branch of other work: %s', async (_, files) => {
    const { repository, journal, server } = await branchScene();
    const { oid } = repository.push(JOURNAL_BRANCH, files);
    const refusal = await (await journal()).read().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(UsageError);
    expect((refusal as UsageError).message).toBe(
      'the branch mcp-rekey/journal of acme/app has other files and no journal, and a journal has a branch for itself: say one under `journal` in the policy that is not there yet, and the first run makes it',
    );
    expect(server.count('graphql/Names')).toBe(1);
    expect(repository.git.branches.get(JOURNAL_BRANCH)).toBe(oid);
  });

  it('is looked at for other files only where it has no journal', async () => {
    const { repository, journal, server } = await branchScene();
    expect(await append(await journal(), ONE)).toBe('done');
    repository.push(JOURNAL_BRANCH, { 'README.md': 'This is the journal.\n' });
    expect(await append(await journal(), TWO)).toBe('done');
    expect(linesIn(repository)).toBe(ONE + TWO);
    expect(server.count('graphql/Names')).toBe(0);
  });

  it('is not taken for one that is not there, if the token sees nothing', async () => {
    const { server, repository } = await branchScene();
    const gone = new JournalBranch(await connectTo(server), { ...PLACE, repository: 'acme/gone' });
    await expect(gone.read()).rejects.toBeInstanceOf(Unanswered);
    repository.git.branches.clear();
    const empty = new JournalBranch(await connectTo(server), PLACE);
    await expect(empty.read()).rejects.toMatchObject({ reason: 'refused' });
  });

  it('tells what it takes to be written to', async () => {
    const { server, repository, journal } = await branchScene();
    const reader = new JournalBranch(await connectTo(server, { mayWrite: false }), PLACE);
    await expect(append(reader, ONE)).rejects.toMatchObject({
      detail: expect.stringContaining('`contents: write`'),
    });
    await append(await journal(), ONE);
    await expect(append(reader, TWO)).rejects.toMatchObject({ reason: 'refused' });
    repository.protections.push({ pattern: /^mcp-rekey\//, refuses: ['commits'] });
    await expect(append(await journal(), TWO)).rejects.toMatchObject({ reason: 'refused' });
    expect(linesIn(repository)).toBe(ONE);
  });

  it('is read and written by a link no more than by anything else', async () => {
    const { repository, journal } = await branchScene();
    repository.push(JOURNAL_BRANCH, { [JOURNAL_PATH]: { mode: '120000', text: '/etc/passwd' } });
    await expect((await journal()).read()).rejects.toMatchObject({ reason: 'unexpected-reply' });
  });
});

describe.each([
  ['begun', ''],
  ['appended to', ONE],
])('a journal that is %s while something gets lost', (_, before) => {
  it.each(losses)(
    'has the lines once, after another try: $name',
    async (loss) => {
      for (let call = 0; ; call++) {
        const { server, repository, journal } = await branchScene();
        if (before !== '') await append(await journal(), before);
        const store = await journal(patienceFor(loss).attempt);
        const { length } = server.calls;
        server.failAt(call, loss.fault, loss);
        const answer = await append(store, TWO).catch((error: unknown) => {
          if (!(error instanceof Unanswered)) throw error;
          return 'unanswered';
        });
        server.recover();
        const isOver = server.calls.length - length <= call;
        if (answer === 'done') expect(linesIn(repository), `${call}`).toBe(before + TWO);
        // Whoever does not know looks, and writes again what is not there.
        const next = await journal();
        if (!(await next.read()).text.includes(TWO)) expect(await append(next, TWO)).toBe('done');
        expect(linesIn(repository), `${call}`).toBe(before + TWO);
        if (isOver) break;
      }
    },
    120_000,
  );
});

describe('lines whose answer got lost', () => {
  it('are there, also if somebody else has written behind them, who is then read', async () => {
    const { server, journal } = await branchScene();
    const [one, other] = [await journal(), await journal()];
    await append(one, ONE);
    const seen = await one.read();
    server.fail('graphql/Commit', 'reset', { done: true });
    server.meanwhileAt(1, async () => {
      await append(other, '{"n":3}\n');
    });
    const mine = await one.append(TWO, seen.version, 'x');
    if (mine.answer !== 'done') throw new Error('they are not there');
    expect(await one.append('{"n":4}\n', mine.version, 'y')).toEqual({ answer: 'changed' });
    expect((await one.read()).text).toBe(`${ONE}${TWO}{"n":3}\n`);
  });

  it('are not there, if somebody else was faster', async () => {
    const { server, journal } = await branchScene();
    const [one, other] = [await journal(), await journal()];
    await append(one, ONE);
    const seen = await one.read();
    server.fail('graphql/Commit', 'reset');
    server.meanwhileAt(1, async () => {
      await append(other, '{"n":3}\n');
    });
    expect(await one.append(TWO, seen.version, 'x')).toEqual({ answer: 'changed' });
  });
});
