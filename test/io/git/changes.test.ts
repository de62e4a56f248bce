import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChangeReader } from '../../../src/io/git/changes.js';
import { recordReader } from '../../../src/io/git/records.js';
import { Random } from '../../support/random.js';
import { history, type Made } from '../history.js';
import { logOf, revisionsAt } from '../revisions.js';
import { cleanEnv, git } from '../temporary.js';

const MODES = { '100644': 'file', '100755': 'file', '120000': 'symlink', '160000': 'submodule' } as const;
const NONE = { mode: '000000', oid: '0'.repeat(40) };

const oids = fc.stringMatching(/^[1-9a-f][0-9a-f]{39}$/);
const versions = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      mode: fc.constantFrom(...(Object.keys(MODES) as (keyof typeof MODES)[])),
      oid: oids,
    }),
  },
  { weight: 1, arbitrary: fc.constant(NONE) },
);
/** Whatever bytes a path can have, and those that other records begin with. */
const paths = fc
  .oneof(
    fc.uint8Array({ minLength: 1, maxLength: 12 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }).map((text) => Buffer.from(text)),
    fc
      .constantFrom(':100644', '\n:', '::', `${'1'.repeat(40)} 5`, '\n', ' ', '-c')
      .map((text) => Buffer.from(text)),
  )
  .map((bytes) => Buffer.from(bytes.filter((byte) => byte !== 0)))
  .filter((bytes) => bytes.length > 0);
const commitRecords = fc.record({
  oid: oids,
  date: fc.nat({ max: 4_000_000_000 }),
  changes: fc.array(
    fc.record({ path: paths, versions: fc.array(versions, { minLength: 2, maxLength: 40 }) }),
    { maxLength: 4 },
  ),
});
type Records = typeof commitRecords extends fc.Arbitrary<infer Value> ? Value : never;

/** As git writes it: with a letter for each parent, whatever it may be. */
function written(commits: readonly Records[]): Buffer {
  const parts = commits.flatMap(({ oid, date, changes }) => [
    Buffer.from(`${oid} ${date}\0${changes.length > 0 ? '\n' : ''}`),
    ...changes.flatMap((change) => {
      const parents = change.versions.length - 1;
      const [modes, names] = [change.versions.map(({ mode }) => mode), change.versions.map((one) => one.oid)];
      const raw = `${':'.repeat(parents)}${[...modes, ...names].join(' ')} ${'M'.repeat(parents)}\0`;
      return [Buffer.from(raw), change.path, Buffer.from([0])];
    }),
  ]);
  return Buffer.concat(parts);
}

/** One line for each change. */
function expected(commits: readonly Records[]): readonly string[] {
  const named = ({ mode, oid }: Records['changes'][number]['versions'][number]): string =>
    mode === NONE.mode ? '' : `${MODES[mode as keyof typeof MODES]} ${oid}`;
  return commits.flatMap(({ oid, date, changes }) =>
    changes.map(({ path, versions: all }) => {
      const [before, after] = [all.slice(0, -1).map(named).filter(Boolean), named(all.at(-1)!)];
      return `${oid} ${date} ${path.toString('hex')}: ${before.join(', ')} > ${after}`;
    }),
  );
}

/** Cuts bytes at random places. */
function pieces(bytes: Buffer, cuts: readonly number[]): readonly Buffer[] {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  return places.slice(1).map((end, index) => bytes.subarray(places[index], end));
}

describe('ChangeReader', () => {
  it('reads whatever commits, versions and names there are, however the output is cut', () => {
    fc.assert(
      fc.property(
        fc.array(commitRecords, { maxLength: 6 }),
        fc.array(fc.nat(), { maxLength: 20 }),
        (commits, cuts) => {
          const found: string[] = [];
          const reader = new ChangeReader(
            '',
            () => true,
            ({ oid, date }, { path, bytes, before, after }) => {
              const name = (bytes ?? Buffer.from(path)).toString('hex');
              const named = before.map((version) => `${version.kind} ${version.oid}`).join(', ');
              found.push(
                `${oid} ${date.getTime() / 1000} ${name}: ${named} > ${after ? `${after.kind} ${after.oid}` : ''}`,
              );
            },
          );
          const take = recordReader(reader.record);
          for (const piece of pieces(written(commits), cuts)) take(piece);
          expect(found).toEqual(expected(commits));
          expect(reader.commits).toBe(commits.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Every file of a commit, by path as `latin1`: its mode and object. */
function filesOf(folder: string, commit: string): ReadonlyMap<string, string> {
  const listed = execFileSync('git', ['ls-tree', '-r', '-z', commit], { cwd: folder, env: cleanEnv });
  const records = listed.toString('latin1').split('\0').filter(Boolean);
  return new Map(records.map((record) => [record.slice(record.indexOf('\t') + 1), record.split('\t')[0]!]));
}

/** The same as `log`, by comparing the trees of each commit with those of its parents. */
function compared(folder: string): readonly string[] {
  const commits = git(folder, 'rev-list', '--all', '--topo-order', '--parents').split('\n');
  const files = new Map(commits.map((line) => [line.split(' ')[0]!, filesOf(folder, line.split(' ')[0]!)]));
  return commits.flatMap((line) => {
    const [oid, ...parents] = line.split(' ') as [string, ...string[]];
    const own = files.get(oid)!;
    const before = parents.map((parent) => files.get(parent)!);
    const paths = new Set([...own.keys(), ...before.flatMap((one) => [...one.keys()])]);
    const changed = [...paths].filter((path) => before.every((one) => one.get(path) !== own.get(path)));
    return changed.map((path) => {
      const was = before.flatMap((one) => one.get(path)?.slice(-40) ?? []);
      return `${oid} ${path}: ${was.join(' ')} > ${own.get(path)?.slice(-40) ?? ''}`;
    });
  });
}

const PATHS = ['a', 'b/c', 'b/d', 'e f', '"\\"g\\n"', '"\\377h"', '漢', ':i', '"j\\tk"', '*'];

/** Commits on commits, of which many are merges and some have no parent. */
function randomHistory(random: Random, count: number): readonly Made[] {
  return Array.from({ length: count }, (_, index): Made => {
    const earlier = Array.from({ length: index }, (__, at) => `c${at}`);
    const parents = earlier.filter((_name, at) => random.below(at === index - 1 ? 2 : 2 + index) === 0);
    const changes = Array.from({ length: random.below(5) }, () => [
      random.of(PATHS),
      String(random.below(3)),
    ]);
    const gone = parents.length > 0 && random.below(3) === 0 ? [random.of(PATHS)] : [];
    return { name: `c${index}`, parents, files: Object.fromEntries(changes), removed: gone };
  });
}

describe('log of a random history', () => {
  it.each([1, 2, 3])('is what comparing the trees of all commits gives (%i)', async (seed) => {
    const made = randomHistory(new Random(seed), 25);
    const refs = Object.fromEntries(made.map(({ name }) => [`refs/heads/${name}`, name]));
    const { bare } = history(made, refs);
    const { changes, commits } = await logOf(await revisionsAt(bare));
    const found = changes.map(({ commit, change: { path, bytes, before, after } }) => {
      const name = (bytes ?? Buffer.from(path)).toString('latin1');
      return `${commit.oid} ${name}: ${before.map(({ oid }) => oid).join(' ')} > ${after?.oid ?? ''}`;
    });
    expect(commits).toBe(25);
    expect(found.length).toBeGreaterThan(30);
    expect([...found].sort()).toEqual([...compared(bare)].sort());
  });
});
