import { pathKey } from '../core/file-path.js';
import type { Change, Revisions } from '../core/revisions.js';
import type { Files } from '../core/tree.js';
import { EndStates } from './end-states.js';
import type { CommitChange } from './passages.js';
import { isPossible, type Workshop } from './versions.js';

/** A commit, and what the user or the event called it. */
export interface NamedCommit {
  readonly name: string;
  readonly oid: string;
}

export interface RangeOptions {
  readonly revisions: Revisions;
  /** `undefined` if nothing was there before: then all is new. */
  readonly base: NamedCommit | undefined;
  readonly head: NamedCommit;
  /** The commit that merging the head into the base gives, where the event has one. */
  readonly merge: string | undefined;
  /** The work tree's files, if what is not committed counts as well. */
  readonly work: Files | undefined;
  readonly workshop: Workshop;
  readonly progress: (done: number, total: number) => void;
}

/** How the end of a range and the commits on the way to it differ from the base. */
export interface Comparison {
  readonly changes: readonly CommitChange[];
  readonly commits: number;
  readonly ends: EndStates;
  readonly notices: readonly string[];
  readonly gaps: readonly string[];
}

/** Asks git for all of it at once. */
export async function compare({
  revisions,
  base,
  head,
  merge,
  work,
  workshop,
}: RangeOptions): Promise<Comparison> {
  const changes: CommitChange[] = [];
  const wants = (path: string): boolean => isPossible(path, revisions.prefix, workshop.isKnown);
  const forks = base === undefined ? [] : await revisions.mergeBases(base.oid, head.oid);
  const range = { head: head.oid, without: base?.oid };
  const [commits, isWhole, atHead, merged, staged, modified] = await Promise.all([
    revisions.log(range, wants, (commit, change) => changes.push({ commit, change })),
    revisions.isWhole(range),
    changedSince(revisions, forks.length > 0 ? forks : [base?.oid], head.oid),
    merge === undefined ? [] : revisions.difference(base?.oid, merge),
    work === undefined ? [] : revisions.staged(head.oid),
    work === undefined ? [] : revisions.modified(),
  ]);
  const ends = new EndStates();
  ends.committed(atHead, merged);
  ends.uncommitted(staged, modified);
  const isUnrelated = base !== undefined && forks.length === 0 && isWhole;
  return {
    changes,
    commits,
    ends,
    notices: isUnrelated ? [unrelated(base, head)] : [],
    gaps: isWhole ? [] : [cut(base, head)],
  };
}

/** What a commit has otherwise than each of several: a path that it has as one of them brings nothing new. */
async function changedSince(
  revisions: Revisions,
  from: readonly (string | undefined)[],
  to: string,
): Promise<readonly Change[]> {
  const all = await Promise.all(from.map((commit) => revisions.difference(commit, to)));
  return all.reduce((changes, others) => {
    const byPath = new Map(others.map((other) => [pathKey(other), other]));
    return changes.flatMap((change) => {
      const other = byPath.get(pathKey(change));
      return other === undefined ? [] : [{ ...change, before: [...change.before, ...other.before] }];
    });
  });
}

function unrelated(base: NamedCommit, head: NamedCommit): string {
  return `${base.name} and ${head.name} have no commit in common: all commits of the latter were judged.`;
}

function cut(base: NamedCommit | undefined, head: NamedCommit): string {
  const what = base === undefined ? `that lead to ${head.name}` : `between ${base.name} and ${head.name}`;
  return `This clone is shallow, and the commits ${what} are not all here: what is new could not be told for certain. \`git fetch --unshallow\` brings the rest, \`git fetch --deepen=100\` some of it.`;
}
