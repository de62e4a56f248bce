import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CommitNode, isSettled, type VisibleHistory, visibleDepth } from '../../../src/io/git/reach.js';

type Commits = ReadonlyMap<string, CommitNode>;

/** `m3 < m2 q1`: a commit and its parents. Each is a second younger than the one before it. */
function commitsOf(...lines: readonly string[]): Commits {
  return new Map(
    lines.map((line, date) => {
      const [oid, , ...parents] = line.split(' ');
      return [oid!, { parents, date }] as const;
    }),
  );
}

function line(name: string, count: number, parent?: string): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const before = index === 0 ? parent : `${name}${index}`;
    return before === undefined ? `${name}1` : `${name}${index + 1} < ${before}`;
  });
}

function reach(commits: Commits, from: string): ReadonlySet<string> {
  const reached = new Set([from]);
  for (const oid of reached) for (const parent of commits.get(oid)!.parents) reached.add(parent);
  return reached;
}

/** What two commits have in common and no other commit in common is built on, as in `git merge-base --all`. */
function mergeBases(commits: Commits, one: string, other: string): readonly string[] {
  const ofOther = reach(commits, other);
  const common = [...reach(commits, one)].filter((oid) => ofOther.has(oid));
  return common
    .filter((oid) => !common.some((above) => above !== oid && reach(commits, above).has(oid)))
    .sort();
}

function range(commits: Commits, base: string, head: string): readonly string[] {
  const without = reach(commits, base);
  return [...reach(commits, head)].filter((oid) => !without.has(oid)).sort();
}

/** As a server cuts: what is at the given distance from the nearest of the tips loses its parents. */
function cutAt(commits: Commits, tips: readonly string[], depth: number): VisibleHistory {
  const seen = new Map<string, CommitNode>();
  const cuts = new Set<string>();
  let level = [...tips];
  for (let at = 1; level.length > 0; at++) {
    for (const oid of level) {
      const { parents, date } = commits.get(oid)!;
      if (at === depth && parents.length > 0) cuts.add(oid);
      seen.set(oid, { parents: at === depth ? [] : parents, date });
    }
    if (at === depth) break;
    level = [...new Set(level.flatMap((oid) => seen.get(oid)!.parents))].filter((oid) => !seen.has(oid));
  }
  return { commits: seen, cuts };
}

const settledAt = (commits: Commits, base: string, head: string, depth: number): boolean =>
  isSettled(cutAt(commits, [base, head], depth), base, head);

/** Up to 16 commits, of which the first may be several roots, and each later one has up to three parents before it. */
const anyHistory = fc
  .array(fc.tuple(fc.array(fc.nat(1_000), { maxLength: 3 }), fc.boolean()), { minLength: 2, maxLength: 16 })
  .map((list) =>
    commitsOf(
      ...list.map(([picks, near], index) => {
        // Mostly built on what is just before it, for otherwise there is no depth to cut.
        const parents =
          index === 0 ? [] : picks.map((pick, at) => (near && at === 0 ? index - 1 : pick % index));
        return [`c${index}`, '<', ...new Set(parents.map((parent) => `c${parent}`))].join(' ');
      }),
    ),
  );

describe('isSettled', () => {
  it('never says so of a range or of merge bases that are otherwise in the whole history', () => {
    let settled = 0;
    fc.assert(
      fc.property(
        anyHistory,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 8 }),
        (commits, one, other, depth) => {
          const base = `c${one % commits.size}`;
          const head = `c${other % commits.size}`;
          const visible = cutAt(commits, [base, head], depth);
          if (!isSettled(visible, base, head)) return;
          if (visible.cuts.size > 0) settled++;
          expect(range(visible.commits, base, head)).toEqual(range(commits, base, head));
          expect(mergeBases(visible.commits, base, head)).toEqual(mergeBases(commits, base, head));
        },
      ),
      { numRuns: 20_000 },
    );
    // Otherwise the property would be about nothing.
    expect(settled).toBeGreaterThan(300);
  });

  it('says so of every history that is whole', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(), fc.nat(), (commits, one, other) => {
        const whole = { commits, cuts: new Set<string>() };
        expect(isSettled(whole, `c${one % commits.size}`, `c${other % commits.size}`)).toBe(true);
      }),
    );
  });

  it('says so as soon as a branch off a line is seen with the commit it is built on', () => {
    const commits = commitsOf(...line('m', 100), ...line('f', 5, 'm90'));
    expect([5, 6, 10, 11, 12].map((depth) => settledAt(commits, 'm100', 'f5', depth))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it('does not wait for the history of other branches that the base has merged', () => {
    const commits = commitsOf(
      ...line('m', 40),
      ...line('old', 2, 'm5'),
      'm41 < m40 old2',
      ...line('f', 3, 'm41'),
    );
    expect(settledAt(commits, 'm41', 'f3', 6)).toBe(true);
  });

  it('sees that an old branch was merged, and that the base may have it', () => {
    const commits = commitsOf(...line('m', 100), 'q1 < m30', 'head < q1 m100');
    // From `q1` down to the first commit all is seen, but not that `m100` is built on it.
    expect(range(cutAt(commits, ['m100', 'head'], 64).commits, 'm100', 'head')).toHaveLength(32);
    expect(settledAt(commits, 'm100', 'head', 64)).toBe(false);
    expect(settledAt(commits, 'm100', 'head', 80)).toBe(true);
  });

  it('of several merge bases believes none that may be built upon by another', () => {
    const commits = commitsOf(...line('m', 60), 'a < m60 m2', 'b < m2 m60', 'x < a', 'y < b');
    expect(mergeBases(cutAt(commits, ['x', 'y'], 20).commits, 'x', 'y')).toEqual(['m2', 'm60']);
    expect(settledAt(commits, 'x', 'y', 20)).toBe(false);
  });

  it('knows all that leads to a commit, without a base, from the whole history alone', () => {
    const commits = commitsOf(...line('m', 10));
    expect(isSettled(cutAt(commits, ['m10'], 9), undefined, 'm10')).toBe(false);
    expect(isSettled(cutAt(commits, ['m10'], 10), undefined, 'm10')).toBe(true);
  });
});

describe('visibleDepth', () => {
  it('is the depth at which the history was cut', () => {
    const commits = commitsOf(...line('m', 100), ...line('f', 5, 'm90'));
    const { commits: visible } = cutAt(commits, ['m100', 'f5'], 20);
    expect(visibleDepth(visible, ['m100', 'f5'])).toBe(20);
    expect(visibleDepth(visible, [])).toBe(0);
  });
});
