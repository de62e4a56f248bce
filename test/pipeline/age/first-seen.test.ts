import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CoverageCount } from '../../../src/core/coverage.js';
import { type FirstSeen, firstSeen } from '../../../src/pipeline/age/first-seen.js';
import { Examiner } from '../../../src/pipeline/examine.js';
import { fakeAlnum } from '../../../src/providers/fake.js';
import { history, type Made } from '../../io/history.js';
import { revisionsAt } from '../../io/revisions.js';
import { git, temporaryFolder } from '../../io/temporary.js';
import { index } from '../../support/examine.js';
import { configWith, tokenOf } from '../../support/tokens.js';
import { fingerprints, NOW } from './support.js';

const token = tokenOf('github-pat-fine-grained');
const other = tokenOf('github-pat-fine-grained');
const CONFIG = configWith({ GITHUB_TOKEN: token });

/** Noon of a day in January 2026, in seconds since 1970. */
const noon = (day: number): number => Date.UTC(2026, 0, day, 12) / 1000;
const date = (day: number): Date => new Date(noon(day) * 1000);

interface Scene {
  readonly refs?: Readonly<Record<string, string>>;
  readonly depth?: number;
  readonly ignored?: string;
}

/** What a clone of a history tells. */
async function seen(commits: readonly Made[], { refs, depth, ignored }: Scene = {}): Promise<FirstSeen> {
  const last = commits.at(-1)!.name;
  const { bare } = history(commits, refs ?? { 'refs/heads/main': last });
  const folder = join(temporaryFolder(), 'clone');
  git(
    temporaryFolder(),
    'clone',
    '--quiet',
    ...(depth ? [`--depth=${depth}`, '--no-single-branch'] : []),
    `file://${bare}`,
    folder,
  );
  const revisions = await revisionsAt(folder);
  const workshop = {
    examiner: new Examiner(index, async () => fingerprints, NOW),
    isKnown: (path: string) => index.knows(path),
    isIgnored: (path: string) => path === ignored,
    coverage: new CoverageCount(),
  };
  return firstSeen('all', revisions, workshop, () => {}).finally(() => revisions.close());
}

/** When the token first appeared. */
async function first(commits: readonly Made[], scene?: Scene): Promise<Date | undefined> {
  return (await seen(commits, scene)).credentials.get(fingerprints.of(token));
}

/** Commits one after the other, each a day after the one before. */
function line(...all: readonly Made['files'][]): readonly Made[] {
  return all.map((files, at) => ({
    name: `c${at}`,
    parents: at === 0 ? [] : [`c${at - 1}`],
    date: noon(at + 1),
    files: files ?? {},
  }));
}

describe('a credential first appeared in the first commit that has it', () => {
  it.each<readonly [string, readonly Made[], number]>([
    ['and not in one that left it as it was', line({ a: '1' }, { '.mcp.json': CONFIG }, { a: '2' }), 2],
    [
      'whatever the file was called then',
      line({ 'old/mcp.json': CONFIG }, { 'old/mcp.json': undefined, '.mcp.json': CONFIG }),
      1,
    ],
    [
      'in whatever file it was then',
      line({ '.vscode/mcp.json': CONFIG }, { '.mcp.json': CONFIG }, { '.vscode/mcp.json': undefined }),
      1,
    ],
    [
      'though it was gone for a while',
      line(
        { '.mcp.json': CONFIG },
        { '.mcp.json': '{}' },
        { '.mcp.json': undefined },
        { '.mcp.json': CONFIG },
      ),
      1,
    ],
    [
      'beside whatever else',
      line({ '.mcp.json': CONFIG }, { '.mcp.json': configWith({ A: 'b', GITHUB_TOKEN: token }) }),
      1,
    ],
    ['under whatever name', line({ '.mcp.json': configWith({ OLD: token }) }, { '.mcp.json': CONFIG }), 1],
    [
      'though another one stood there before',
      line({ '.mcp.json': configWith({ GITHUB_TOKEN: other }) }, { '.mcp.json': CONFIG }),
      2,
    ],
  ])('%s', async (_, commits, day) => {
    expect(await first(commits)).toEqual(date(day));
  });

  it('on whatever branch that was', async () => {
    const [root, side, main, merge]: readonly Made[] = [
      { name: 'root', date: noon(1), files: { a: '1' } },
      { name: 'side', parents: ['root'], date: noon(2), files: { '.mcp.json': CONFIG } },
      { name: 'main', parents: ['root'], date: noon(3), files: { a: '2' } },
      { name: 'merge', parents: ['main', 'side'], date: noon(4), files: { '.mcp.json': CONFIG } },
    ];
    expect(await first([root!, side!, main!, merge!])).toEqual(date(2));
    const again = { ...main!, files: { '.mcp.json': CONFIG } };
    const refs = { 'refs/heads/main': 'main', 'refs/heads/side': 'side' };
    expect(await first([root!, side!, again], { refs })).toEqual(date(2));
  });

  it('in a merge, if no parent has it', async () => {
    const commits: readonly Made[] = [
      { name: 'root', date: noon(1), files: { a: '1' } },
      { name: 'side', parents: ['root'], date: noon(2), files: { a: '2' } },
      { name: 'main', parents: ['root'], date: noon(3), files: { b: '1' } },
      { name: 'merge', parents: ['main', 'side'], date: noon(4), files: { '.mcp.json': CONFIG } },
    ];
    expect(await first(commits)).toEqual(date(4));
  });

  it('when its author says that it was written', async () => {
    const [one, two] = line(
      { '.mcp.json': CONFIG },
      { '.mcp.json': configWith({ A: 'b', GITHUB_TOKEN: token }) },
    );
    expect(await first([{ ...one!, authored: noon(-9) }, two!])).toEqual(date(-9));
    // A later commit with an earlier date is still a later one.
    expect(await first([one!, { ...two!, authored: noon(-9) }])).toEqual(date(1));
  });
});

describe('what is told', () => {
  it('is when references first appeared too, by what stands there', async () => {
    const written = configWith({ GITHUB_TOKEN: '${GITHUB_TOKEN}' });
    const { references, credentials } = await seen(
      line({ '.mcp.json': CONFIG }, { 'a/.mcp.json': written }, { '.mcp.json': written }),
    );
    expect([...references]).toEqual([['${GITHUB_TOKEN}', date(2)]]);
    expect(credentials.get(fingerprints.of(token))).toEqual(date(1));
  });

  it('holds no value', async () => {
    const value = fakeAlnum(24);
    const told = await seen(line({ '.mcp.json': configWith({ ACME_PASSWORD: value }) }));
    expect(JSON.stringify([...told.credentials, ...told.references])).not.toContain(value);
    expect(told.credentials.size).toBe(1);
  });

  it('is less of a shallow clone, which says so', async () => {
    const commits = line({ '.mcp.json': CONFIG }, { a: '1' }, { a: '2' });
    expect((await seen(commits)).isWhole).toBe(true);
    const shallow = await seen(commits, { depth: 1 });
    expect(shallow.isWhole).toBe(false);
    expect(shallow.credentials.get(fingerprints.of(token))).toEqual(date(3));
  });

  it('is nothing of paths that the policy leaves out', async () => {
    const commits = line({ 'old.mcp.json': CONFIG }, { '.mcp.json': CONFIG });
    expect(await first(commits, { ignored: 'old.mcp.json' })).toEqual(date(2));
  });
});
