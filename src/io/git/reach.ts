export interface CommitNode {
  readonly parents: readonly string[];
  /** When it was committed, in seconds. Whoever commits can choose it. */
  readonly date: number;
}

/** What git sees of a history from two commits on, by full name: where the history is cut, a commit has no parents. */
export interface VisibleHistory {
  readonly commits: ReadonlyMap<string, CommitNode>;
  /** Commits whose parents were left out. */
  readonly cuts: ReadonlySet<string>;
}

/**
 * Whether `base..head`, and what the two have in common at best, are in the whole history what they are in the visible part.
 *
 * A commit can be missed only behind a cut that one of the two reaches and the other does not. One can be taken for
 * new although the base has it, too: head merges an old branch, and the way from base to that branch is cut. Such commits
 * are closed under "parent of" within the range, so that it is enough to look at those of the range whose parents are not in it: none
 * may be an ancestor of a cut. It is not if it reaches the cut itself, or if it is younger. A wrong date can make this
 * wrong, but then the range has too many commits and never too few.
 */
export function isSettled(
  { commits, cuts }: VisibleHistory,
  base: string | undefined,
  head: string,
): boolean {
  const ofBase: ReadonlySet<string> = base === undefined ? new Set() : reach(commits, base);
  const ofHead = reach(commits, head);
  const open = [...cuts].filter((oid) => ofBase.has(oid) || ofHead.has(oid));
  if (open.length === 0) return true;
  if (open.some((oid) => ofBase.has(oid) !== ofHead.has(oid))) return false;
  const parentsOf = (oid: string): readonly string[] => commits.get(oid)?.parents ?? [];
  const bottoms = [...ofHead].filter(
    (oid) => !ofBase.has(oid) && parentsOf(oid).every((one) => ofBase.has(one)),
  );
  const common = [...ofHead].filter((oid) => ofBase.has(oid));
  const notBest = new Set(common.flatMap(parentsOf));
  const best = common.filter((oid) => !notBest.has(oid));
  // Of several, one may in truth be an ancestor of another. A single one is best whatever is hidden behind the cuts.
  const suspects = best.length > 1 ? [...bottoms, ...best] : bottoms;
  return suspects.every((oid) => {
    const date = commits.get(oid)?.date ?? 0;
    const younger = open.filter((cut) => (commits.get(cut)?.date ?? date) >= date);
    if (younger.length === 0) return true;
    const below = reach(commits, oid);
    return younger.every((cut) => below.has(cut));
  });
}

/** How many commits the longest of the shortest ways down from the given ones has. */
export function visibleDepth(commits: ReadonlyMap<string, CommitNode>, from: readonly string[]): number {
  let depth = 0;
  const seen = new Set<string>();
  for (let level = from; level.length > 0; depth++) {
    for (const oid of level) seen.add(oid);
    const next = level.flatMap((oid) => commits.get(oid)?.parents ?? []);
    level = [...new Set(next)].filter((oid) => !seen.has(oid));
  }
  return depth;
}

/** The commit and all its ancestors. */
function reach(commits: ReadonlyMap<string, CommitNode>, from: string): ReadonlySet<string> {
  const reached = new Set([from]);
  for (const oid of reached) for (const parent of commits.get(oid)?.parents ?? []) reached.add(parent);
  return reached;
}
