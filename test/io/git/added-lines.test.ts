import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addedLines } from '../../../src/io/git/added-lines.js';
import { Git } from '../../../src/io/git/repository.js';
import { Random } from '../../support/random.js';
import { history } from '../history.js';
import { cleanEnv, commitAll, git, repository, write } from '../temporary.js';

type Files = Readonly<Record<string, string | Buffer>>;

/** The lines that a second commit adds to a first one, of some paths or of all that either has. */
async function added(
  before: Files,
  after: Files,
  paths: readonly string[] = Object.keys({ ...before, ...after }),
): Promise<Readonly<Record<string, readonly number[]>>> {
  const folder = repository(before);
  for (const path of Object.keys(before)) if (!(path in after)) rmSync(join(folder, path));
  write(folder, after);
  commitAll(folder);
  return addedIn(folder, paths);
}

async function addedIn(
  folder: string,
  paths: readonly string[],
): Promise<Readonly<Record<string, readonly number[]>>> {
  const { process } = (await Git.open(folder, cleanEnv))!;
  const [from, to] = ['HEAD^', 'HEAD'].map((rev) => git(folder, 'rev-parse', rev));
  const found = await addedLines(process, from!, to!, new Set(paths));
  return Object.fromEntries([...found].map(([path, lines]) => [path, [...lines]]));
}

const HEADERS = [
  '+++ b/other',
  '--- a/other',
  '@@ -1 +1,9 @@',
  'diff --git a/other b/other',
  '\\ No newline at end of file',
  '++ b/other',
  '-- a/other',
  '+',
  '-',
  '',
];
const text = (...lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

describe('addedLines', () => {
  it('are those of new and changed files, and none of those that are gone or not asked for', async () => {
    const before = { changed: text('a', 'b', 'c', 'd'), gone: text('a'), same: text('a') };
    const after = { changed: text('a', 'B', 'c', 'new', 'd', 'end'), same: text('a'), new: text('x', 'y') };
    expect(await added(before, after)).toEqual({ changed: [2, 4, 6], new: [1, 2] });
    expect(await added(before, after, ['new', 'nothing'])).toEqual({ new: [1, 2] });
    expect(await added(before, after, [])).toEqual({});
  });

  it('are not misled by lines that look like those of a patch', async () => {
    const other = text('o');
    const after = { file: text('top', ...HEADERS, 'end'), other: text('o', 'p') };
    expect(await added({ file: text('top', 'end'), other }, after)).toEqual({
      file: HEADERS.map((_, index) => index + 2),
      other: [2],
    });
    // Taken away they mislead no better.
    expect(
      await added({ file: text(...HEADERS, 'end'), other }, { ...after, file: text('end', 'z') }),
    ).toEqual({
      file: [2],
      other: [2],
    });
  });

  it('count lines as everybody does, whatever ends them', async () => {
    expect(await added({ a: 'x\r\ny\r\n' }, { a: 'x\r\nnew\r\ny\r\nold\rmac\r\n' })).toEqual({ a: [2, 4] });
    expect(await added({ a: 'x' }, { a: 'x\n' })).toEqual({ a: [1] });
    expect(await added({ a: 'x\n' }, { a: 'x' })).toEqual({ a: [1] });
    expect(await added({ a: 'x' }, { a: 'x\ny' })).toEqual({ a: [1, 2] });
    expect(await added({ a: 'x\n' }, { a: 'x\n\u2028\u0085\f\v\n' })).toEqual({ a: [2] });
    expect(await added({ b: '' }, { b: '', a: '' })).toEqual({});
  });

  it('are none of what has other rights, or is no text', async () => {
    const folder = repository({ mode: text('a'), binary: 'a\0b', kept: text('a') });
    git(folder, 'update-index', '--chmod=+x', 'mode');
    write(folder, { binary: 'a\0\n+++ b/kept\n@@ -0,0 +1,9 @@\n+x\n', kept: text('a', 'b') });
    git(folder, 'add', 'binary', 'kept');
    git(folder, 'commit', '--quiet', '--message=test');
    const all = ['mode', 'binary', 'kept'];
    expect(await addedIn(folder, all)).toEqual({ kept: [2] });
  });

  it('are those of what became a file, and of a link its one', async () => {
    const { bare } = history(
      [
        { name: 'one', links: { file: 'elsewhere' }, files: { link: text('a', 'b') } },
        { name: 'two', parents: ['one'], files: { file: text('a', 'b') }, links: { link: 'file' } },
      ],
      { 'refs/heads/main': 'two' },
    );
    expect(await addedIn(bare, ['file', 'link'])).toEqual({ file: [1, 2], link: [1] });
  });

  it('are found behind lines of any length', async () => {
    const long = 'x'.repeat(3_000_000);
    const sneaky = `${'y'.repeat(4095)}\n`;
    expect(await added({ a: text('1') }, { a: text(long, '1', `${sneaky}@@ -1 +1 @@`, long, '2') })).toEqual({
      a: [1, 3, 4, 5, 6],
    });
  });

  it('are found in files of any name', async () => {
    const names = [
      'a b/c d.json',
      '*[a-z]?.json',
      ':(top)x',
      ':x',
      '!x',
      '^x',
      '-p',
      '--output=x',
      'é/漢.json',
      '\u{1f600}',
      '"quoted"',
      'back\\slash',
      'tab\there',
      'line\nbreak',
      '\u0007\b\v\f\r',
      ' ',
      'b/b',
      'dev/null',
      'a/dev/null',
    ];
    const before = Object.fromEntries(names.map((name) => [name, text('a')]));
    const after = Object.fromEntries(names.map((name, index) => [name, text('a', ...'b'.repeat(index + 1))]));
    const expected = names.map((name, index) => [name, Array.from({ length: index + 1 }, (_, at) => at + 2)]);
    expect(await added(before, after)).toEqual(Object.fromEntries(expected));
    // None of them is a pattern for others.
    expect(Object.keys(await added({ a: '' }, { ...after, a1: text('x') }, ['a*', '*', ':/', '.']))).toEqual(
      [],
    );
  });

  it('are found for more files than one command can name', async () => {
    const names = Array.from(
      { length: 2500 },
      (_, index) => `${String(index).padStart(4, '0')}/${'n'.repeat(1000)}`,
    );
    const { bare } = history(
      [
        { name: 'one', files: { a: '1' } },
        {
          name: 'two',
          parents: ['one'],
          files: Object.fromEntries(names.map((name) => [name, text('x', 'y')])),
        },
      ],
      { 'refs/heads/main': 'two' },
    );
    const found = await addedIn(bare, names);
    expect(Object.keys(found).sort()).toEqual(names);
    expect(Object.values(found).every((lines) => lines.join() === '1,2')).toBe(true);
  });
});

/** Some lines, many of which are alike, and what a random edit makes of them. */
function edited(random: Random): { readonly before: string; readonly after: string } {
  const line = (): string => random.of([...HEADERS, 'a', 'b', '  a', 'a\r', '+++ b/file']);
  const before = Array.from({ length: random.below(30) }, line);
  const after = before.flatMap((one) => {
    const what = random.below(6);
    if (what === 0) return [];
    if (what === 1) return [line(), one];
    return what === 2 ? [line()] : [one];
  });
  const end = (): string => random.of(['\n', '\n', '']);
  return { before: before.join('\n') + end(), after: after.join('\n') + end() };
}

describe('addedLines after random edits', () => {
  it('are those that git blames the second commit for, and leave the first one’s lines', async () => {
    const random = new Random(7);
    const edits = Array.from({ length: 60 }, () => edited(random));
    const [before, after] = (['before', 'after'] as const).map((side) =>
      Object.fromEntries(edits.map((edit, index) => [`d ${index}/+++ b`, edit[side]])),
    ) as [Files, Files];
    const folder = repository(before);
    write(folder, after);
    commitAll(folder);
    const second = git(folder, 'rev-parse', 'HEAD');
    const paths = Object.keys(after);
    const found = await addedIn(folder, paths);
    for (const path of paths) {
      const blamed = git(folder, 'blame', '--line-porcelain', 'HEAD', '--', path)
        .split('\n')
        .filter((line) => /^[0-9a-f]{40} \d+ \d+/.test(line))
        .flatMap((line) => (line.startsWith(second) ? [Number(line.split(' ')[2])] : []));
      expect([path, found[path] ?? []]).toEqual([path, blamed]);
    }
  });
});
