import type { Commit } from './report.js';
import type { FilePath, ReadResult } from './source.js';
import type { Entry, Files } from './tree.js';

/** One content of one file. Paths are relative to the repository's folder that is looked at, and only what is below it counts. */
export interface FileVersion extends FilePath {
  readonly kind: Entry['kind'];
  /** Git's name for the content. */
  readonly oid: string;
}

/** What a path has in one tree and has otherwise in another. */
export interface Change extends FilePath {
  /** The contents before: none if the file is new, one for each parent of a merge that has the file. */
  readonly before: readonly FileVersion[];
  /** `undefined` if the file is not there any more. */
  readonly after: FileVersion | undefined;
}

/** A file of the work tree that git does not know in this state. */
export interface Modified extends FilePath {
  /** What the index has; `undefined` for an untracked file. */
  readonly before: FileVersion | undefined;
}

/** Commits: all that any ref reaches, or those that lead to `head` and not to `without`. Full names. */
export type CommitRange = 'all' | { readonly head: string; readonly without: string | undefined };

/**
 * The commits of a repository and what they hold. Paths are relative to one of its folders, and only what is below it
 * counts. Whatever cannot be answered throws.
 */
export interface Revisions {
  /** The folder's path in the repository, with a `/` at its end; `''` for the top. */
  readonly prefix: string;
  /** Full name of the commit that a revision means; `undefined` if there is none here. */
  commit(rev: string): Promise<string | undefined>;
  /** The best commits that both have: none for unrelated histories, several where each has been merged into the other. */
  mergeBases(one: string, other: string): Promise<readonly string[]>;
  /**
   * Hands over each change of each commit to a path that is wanted: a commit always before its parents, and of commits on different
   * branches the one first that was written last, say their authors. A merge has those changes alone in which it
   * differs from all its parents. A rename is one file gone and one come. Resolves to the number of commits.
   */
  log(
    range: CommitRange,
    wants: (path: string) => boolean,
    take: (commit: Commit, change: Change) => void,
  ): Promise<number>;
  /**
   * Whether a range is here as it is in the whole history: a shallow clone can hide commits of it, or show some that do not belong
   * to it. Where commits are fetched, who fetches them knows what could not be had.
   */
  isWhole(range: CommitRange): Promise<boolean>;
  /** What is different in the second tree; `undefined` is the empty tree. */
  difference(from: string | undefined, to: string): Promise<readonly Change[]>;
  /** What the index has otherwise than a commit. */
  staged(head: string): Promise<readonly Change[]>;
  /** Files of the work tree that may differ from the index, and untracked ones that git does not ignore. */
  modified(): Promise<readonly Modified[]>;
  /** What a commit has at a path. */
  at(commit: string, path: string): Promise<FileVersion | undefined>;
  /** The symbolic links of a commit. */
  links(commit: string): Promise<readonly FileVersion[]>;
  /** Reads and resolves what stands in these entries alone. */
  files(entries: readonly Entry[]): Files;
  /** Fetches contents that are not here, where that is possible. Reading one that is still missing says so. */
  obtain(versions: readonly FileVersion[]): Promise<void>;
  read(version: FileVersion): Promise<ReadResult>;
  /** The same, if one of the words is in it; `undefined` if not. `words` are best the same list every time. */
  readIfHolds(version: FileVersion, words: readonly string[]): Promise<ReadResult | undefined>;
  close(): Promise<void>;
}
