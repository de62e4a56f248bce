import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Blobs } from '../../../src/io/git/blobs.js';
import { GitError } from '../../../src/io/git/process.js';
import type { GitSupply } from '../../../src/io/git/supply.js';
import { chain, type History, history, type Made } from '../history.js';
import { contentsBelow, gitIn, type Served, serve } from '../served.js';
import { git, temporaryFolder } from '../temporary.js';

/** Base is `m<n>`, head is the last of the list but one, and the last is the merge of the two. */
interface Case {
  readonly base: string;
  readonly commits: readonly Made[];
  /** How often git has to fetch for a checkout of one commit. */
  readonly fetches: number;
}

const CASES: Readonly<Record<string, Case>> = {
  'a pull request of 1 commit': {
    base: 'm30',
    commits: [...chain('m', 30), ...chain('f', 1, 'm30')],
    fetches: 1,
  },
  'a pull request of 5 commits': {
    base: 'm30',
    commits: [...chain('m', 30), ...chain('f', 5, 'm30')],
    fetches: 1,
  },
  'a pull request of 70 commits': {
    base: 'm90',
    commits: [...chain('m', 90), ...chain('f', 70, 'm90')],
    fetches: 2,
  },
  'a base that has moved on': {
    base: 'm140',
    commits: [...chain('m', 140), ...chain('f', 5, 'm100')],
    fetches: 1,
  },
  'a base that has moved on far': {
    base: 'm400',
    commits: [...chain('m', 400), ...chain('f', 5, 'm100')],
    fetches: 3,
  },
  'a branch into which the base was merged': {
    base: 'm120',
    commits: [
      ...chain('m', 120),
      ...chain('f', 2, 'm80'),
      { name: 'update', parents: ['f2', 'm110'] },
      ...chain('g', 2, 'update'),
    ],
    fetches: 1,
  },
  'an old branch into which the base was merged': {
    base: 'm100',
    commits: [...chain('m', 100), ...chain('old', 1, 'm30'), { name: 'update', parents: ['old1', 'm100'] }],
    fetches: 2,
  },
  'merges across each other': {
    base: 'n3',
    commits: [
      ...chain('m', 80),
      ...chain('a', 2, 'm80'),
      ...chain('b', 2, 'm80'),
      { name: 'ab', parents: ['a2', 'b2'] },
      { name: 'ba', parents: ['b2', 'a2'] },
      ...chain('n', 3, 'ab'),
      ...chain('f', 3, 'ba'),
    ],
    fetches: 1,
  },
  'unrelated histories': {
    base: 'm100',
    commits: [...chain('m', 100), ...chain('f', 100)],
    fetches: 2,
  },
};

interface World extends Served {
  readonly history: History;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

async function world({ base, commits }: Pick<Case, 'base' | 'commits'>): Promise<World> {
  const head = commits.at(-1)!.name;
  const made = history([...commits, { name: 'merge', parents: [base, head], files: { merged: 'yes' } }], {
    'refs/heads/main': base,
    // The commits of a fork are in the repository through these alone.
    'refs/pull/1/head': head,
    'refs/pull/1/merge': 'merge',
  });
  const { oid } = made;
  return { history: made, base: oid(base), head: oid(head), merge: oid('merge'), ...(await serve(made)) };
}

const LOG = ['log', '--raw', '--no-abbrev', '--no-renames', '--format=%H %T', '-c', '--root'];

/** Asks the supply for all, and compares what can be read from it with the whole repository. */
async function expectAll(supply: GitSupply, { history: { bare }, base, head, merge }: World): Promise<void> {
  expect(await supply.commits({ base, head, also: [merge] })).toEqual({
    missing: [],
    exact: true,
    failure: undefined,
  });
  const ask = async (...args: readonly string[]) =>
    (await supply.process.run(args, { okCodes: [0, 1] })).stdout.toString().trim();
  const raw = git(bare, ...LOG, `${base}..${head}`);
  expect(await ask(...LOG, `${base}..${head}`)).toBe(raw);
  const mergeBases = await ask('merge-base', '--all', base, head);
  expect(mergeBases).toBe(await gitIn(bare, 'merge-base', '--all', base, head).catch(() => ''));
  for (const commit of [base, head, merge])
    expect(await ask('ls-tree', '-r', commit)).toBe(git(bare, 'ls-tree', '-r', commit));
  const blobs = [...new Set([...raw.matchAll(/ ([0-9a-f]{40}) [AM]\t/g)].map(([, oid]) => oid!))];
  expect(blobs.length).toBeGreaterThan(0);
  expect([...(await supply.obtain(blobs))]).toEqual([]);
  for (const blob of [blobs[0]!, blobs.at(-1)!])
    expect(await ask('cat-file', 'blob', blob)).toBe(git(bare, 'cat-file', 'blob', blob));
}

describe.each(Object.entries(CASES))('GitSupply with %s', (_, { base, commits, fetches }) => {
  it('completes a checkout of one commit, and leaves it as it is', async () => {
    const w = await world({ base, commits });
    const checkout = await w.checkout({ commit: w.merge, depth: 1 });
    const before = contentsBelow(checkout);
    w.server.served.length = 0;
    const supply = await w.open({ checkout });
    expect((await supply.commits(w)).exact).toBe(true);
    expect(w.server.visits).toBe(fetches);
    await expectAll(supply, w);
    expect(contentsBelow(checkout)).toEqual(before);
    supply.close();
    expect(readdirSync(w.temporary)).toEqual([]);
  });

  it('needs no checkout', async () => {
    const w = await world({ base, commits });
    await expectAll(await w.open(), w);
  });

  it('asks nobody where the checkout has all', async () => {
    const w = await world({ base, commits });
    const checkout = await w.checkout({ commit: w.merge });
    const before = contentsBelow(checkout);
    w.server.served.length = 0;
    await expectAll(await w.open({ checkout }), w);
    expect(w.server.served).toEqual([]);
    expect(contentsBelow(checkout)).toEqual(before);
  });
});

const MOVED = CASES['a branch into which the base was merged']!;

describe('GitSupply', () => {
  it.each([
    { filter: 'blob:none', depth: undefined, fetches: 0 },
    { filter: 'blob:none', depth: 1, fetches: 1 },
    { filter: 'tree:0', depth: undefined, fetches: 1 },
    { filter: 'tree:0', depth: 1, fetches: 1 },
    { filter: undefined, depth: 200, fetches: 0 },
    { filter: undefined, depth: 20, fetches: 1 },
  ])('completes a checkout of depth $depth with the filter $filter', async ({ fetches, ...how }) => {
    const w = await world(MOVED);
    const checkout = await w.checkout({ commit: w.merge, ...how });
    const before = contentsBelow(checkout);
    w.server.served.length = 0;
    const supply = await w.open({ checkout });
    await supply.commits(w);
    expect(w.server.visits).toBe(fetches);
    await expectAll(supply, w);
    expect(contentsBelow(checkout)).toEqual(before);
  });

  it('uses a linked work tree, a folder in it, and one with a strange name', async () => {
    const w = await world(MOVED);
    const folder = join(temporaryFolder(), '"#a\\b\nc');
    mkdirSync(folder);
    const checkout = await w.checkout({ commit: w.merge, folder });
    const linked = join(temporaryFolder(), 'linked');
    await gitIn(checkout, 'worktree', 'add', '--quiet', '--detach', linked);
    mkdirSync(join(linked, 'deep/er'), { recursive: true });
    w.server.served.length = 0;
    for (const place of [checkout, linked, join(linked, 'deep/er')])
      await expectAll(await w.open({ checkout: place }), w);
    expect(w.server.served).toEqual([]);
  });

  it('fetches the base alone, where the checkout has the whole history of the rest', async () => {
    const w = await world({ base: 'm50', commits: [...chain('m', 50), ...chain('f', 3, 'm40')] });
    const checkout = await w.checkout({ commit: w.head });
    // As after a forced push: no ref leads to the old base.
    const [old] = git(w.history.bare, 'commit-tree', '-p', w.base, '-m', 'old', `${w.base}^{tree}`).split(
      '\n',
    );
    const supply = await w.open({ checkout });
    w.server.served.length = 0;
    expect(await supply.commits({ base: old!, head: w.head })).toMatchObject({ missing: [], exact: true });
    expect(w.server.fetches.map(({ body }) => [/want \S+/.exec(body)![0], /deepen/.test(body)])).toEqual([
      [`want ${old}`, false],
    ]);
    // Git has not been in the checkout to ask for its refs.
    expect(w.server.fetches[0]!.body).toContain(`have ${w.head}`);
    expect(w.server.fetches[0]!.body).not.toContain(`have ${w.base}`);
  });

  it('says that the remote does not have the base, and goes on without', async () => {
    const w = await world(MOVED);
    const checkout = await w.checkout({ commit: w.merge, depth: 1 });
    const supply = await w.open({ checkout });
    const lost = randomBytes(20).toString('hex');
    const obtained = await supply.commits({ base: lost, head: w.head, also: [w.merge] });
    expect(obtained).toMatchObject({
      missing: [lost],
      exact: false,
      failure: { failure: 'missing-object', oid: lost },
    });
    await supply.process.run(['ls-tree', '-r', w.head]);
    // Whoever asks can take another base.
    await expectAll(supply, w);
  });

  it('needs a single request, however long the branch is, if it is told the length', async () => {
    const w = await world(CASES['a pull request of 70 commits']!);
    const supply = await w.open({ checkout: await w.checkout({ commit: w.merge, depth: 1 }) });
    w.server.served.length = 0;
    expect(await supply.commits({ ...w, ahead: 70 })).toMatchObject({ exact: true });
    expect(w.server.visits).toBe(1);
  });

  it('knows all that leads to a commit, if there is no base', async () => {
    const w = await world({ base: 'm300', commits: [...chain('m', 300), ...chain('f', 1, 'm300')] });
    const supply = await w.open();
    expect(await supply.commits({ base: undefined, head: w.head })).toMatchObject({ exact: true });
    const { stdout } = await supply.process.run(['rev-list', '--count', w.head]);
    expect(stdout.toString().trim()).toBe('301');
  });

  it('says that the remote itself does not have the whole history', async () => {
    const w = await world(MOVED);
    const root = temporaryFolder();
    mkdirSync(join(root, 'owner'));
    git(
      root,
      'clone',
      '--quiet',
      '--bare',
      '--depth=3',
      `file://${w.history.bare}`,
      join(root, 'owner/name.git'),
    );
    const cut = await serve({ root, oid: w.history.oid });
    const obtained = await (await cut.open()).commits({ base: undefined, head: w.base });
    expect(obtained).toMatchObject({
      exact: false,
      failure: { detail: 'the remote does not have the whole history' },
    });
  });

  it('gives what it has if the remote fails later', async () => {
    const w = await world(MOVED);
    const checkout = await w.checkout({ commit: w.merge, depth: 2 });
    await w.server.close();
    const supply = await w.open({ checkout });
    const wanted = { base: w.base, head: w.head, also: ['1'.repeat(40)] };
    const obtained = await supply.commits(wanted);
    expect(obtained).toMatchObject({
      missing: ['1'.repeat(40)],
      exact: false,
      failure: { failure: 'unreachable' },
    });
    await supply.process.run(['ls-tree', '-r', w.head]);
  });

  it('does without a checkout whose history is damaged', async () => {
    const w = await world(MOVED);
    const checkout = await w.checkout({ commit: w.merge, depth: 1 });
    rmSync(join(checkout, '.git/shallow'));
    await expectAll(await w.open({ checkout }), w);
  });

  it('shows a running cat-file what is obtained later, and says what nobody has', async () => {
    const w = await world(MOVED);
    const supply = await w.open();
    await supply.commits(w);
    const blob = git(w.history.bare, 'rev-parse', `${w.history.oid('f1')}:f.txt`);
    const nothing = randomBytes(20).toString('hex');
    const blobs = new Blobs(() => supply.process.start(['cat-file', '--batch']));
    expect(await blobs.read(blob, 100)).toBeUndefined();
    expect([...(await supply.obtain([nothing, blob, blob]))]).toEqual([nothing]);
    expect((await blobs.read(blob, 100))?.content?.toString()).toBe('f 1');
    await blobs.close();
    // Were the remote in a file, then git would try to fetch whenever it misses something.
    expect(git(supply.process.folder, 'config', '--local', '--list')).not.toMatch(/remote|partial/i);
    w.server.served.length = 0;
    await supply.obtain([blob]);
    expect(w.server.served).toEqual([]);
  });

  it('obtains more contents than go into one request', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 5_100 }, (_, index) => [`d/${index}`, `content ${index}`]),
    );
    const w = await world({ base: 'm1', commits: [...chain('m', 1), { name: 'f', parents: ['m1'], files }] });
    const supply = await w.open();
    await supply.commits(w);
    const listed = (
      await supply.process.run(['ls-tree', '-r', '--format=%(objectname)', w.head])
    ).stdout.toString();
    w.server.served.length = 0;
    expect((await supply.obtain(listed.trim().split('\n'))).size).toBe(0);
    expect(w.server.visits).toBe(2);
  });

  it('knows where a branch of the remote is', async () => {
    const w = await world(MOVED);
    const supply = await w.open();
    expect(await supply.tip('refs/heads/main')).toBe(w.base);
    expect(await supply.tip('HEAD')).toBe(w.base);
    expect(await supply.tip('refs/heads/mai')).toBeUndefined();
  });

  it('takes full names of commits only', async () => {
    const w = await world(MOVED);
    const supply = await w.open();
    for (const head of ['HEAD', '--upload-pack=x', w.head.slice(0, 12), `${w.head}^`])
      await expect(supply.commits({ base: undefined, head })).rejects.toThrow(GitError);
    await expect(supply.obtain(['-x'])).rejects.toThrow(GitError);
    expect(w.server.served).toEqual([]);
    const tree = git(w.history.bare, 'rev-parse', `${w.head}^{tree}`);
    const checkout = await w.checkout({ commit: w.merge });
    await expect((await w.open({ checkout })).commits({ base: w.base, head: tree })).rejects.toThrow(
      /no commit/,
    );
  });
});

describe('what is fetched', () => {
  const big = (): Buffer => randomBytes(1_000_000);

  it('is small, however big the files are that nobody asks for', async () => {
    const commits = [
      { name: 'm1', files: { 'a.bin': big(), 'b.bin': big() } },
      { name: 'm2', parents: ['m1'], files: { 'a.bin': big() } },
      { name: 'f1', parents: ['m2'], files: { 'c.bin': big(), '.mcp.json': '{}' } },
      { name: 'f2', parents: ['f1'], files: { 'c.bin': 'small' } },
    ];
    const w = await world({ base: 'm2', commits });
    for (const checkout of [undefined, await w.checkout({ commit: w.merge, depth: 1 })]) {
      const before = w.server.sent;
      const supply = await w.open({ checkout });
      await supply.commits(w);
      await supply.obtain([git(w.history.bare, 'rev-parse', `${w.head}:.mcp.json`)]);
      expect(w.server.sent - before).toBeLessThan(10_000);
    }
  });

  it('is without the folders that the checkout has', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 2_000 }, (_, index) => [`folder-${index}/x`, `${index}`]),
    );
    const w = await world({ base: 'm1', commits: [{ name: 'm1', files }, ...chain('f', 3, 'm1')] });
    const sizes: number[] = [];
    for (const checkout of [undefined, await w.checkout({ commit: w.merge, depth: 1 })]) {
      const before = w.server.sent;
      await (await w.open({ checkout })).commits({ ...w, also: [w.merge] });
      sizes.push(w.server.sent - before);
    }
    expect(sizes[0]).toBeGreaterThan(40_000);
    expect(sizes[1]).toBeLessThan(5_000);
  });
});
