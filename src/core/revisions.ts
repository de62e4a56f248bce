import type { Commit } from './report.js';
import type { FilePath, ReadResult } from './source.js';
import type { Entry } from './tree.js';

/** One content of one file. Paths are relative to the repository's folder that is looked at, and only what is below it counts. */
export interface FileVersion extends FilePath {
  readonly kind: Entry['kind'];
  /** Git's name for the content. */
  readonly oid: string;
}

/** What a commit, or another tree, has at a path that its parent has otherwise. */
export interface Change extends FilePath {
  /** `undefined` if the file is not there any more. */
  readonly after: Omit<FileVersion, keyof FilePath> | undefined;
  /** The content it had; `undefined` if it was not there, and in a merge, where there are several. */
  readonly before: Omit<FileVersion, keyof FilePath> | undefined;
}

/** Commits: all that any ref reaches, or those that lead to `head` and not to any of `without`. Full names. */
export type CommitRange = 'all' | { readonly head: string; readonly without: readonly string[] };

/** The commits of a repository and what they hold. Whatever cannot be answered throws. */
export interface Revisions {
  /** Full name of the commit that a revision means; `undefined` if there is none here. */
  commit(rev: string): Promise<string | undefined>;
  /** `undefined` for unrelated histories. */
  mergeBase(one: string, other: string): Promise<string | undefined>;
  /**
   * Hands over each change of each commit, the newest first. A merge has those changes alone in which it differs from
   * all its parents. Renames are a file gone and one come. Resolves to the number of commits.
   */
  log(range: CommitRange, take: (commit: Commit, change: Change) => void): Promise<number>;
  /** What is different in the second tree; the empty tree is `undefined`. */
  difference(from: string | undefined, to: string): Promise<readonly Change[]>;
  /** What the index has otherwise than a commit. */
  staged(head: string): Promise<readonly Change[]>;
  /** Files of the work tree that may differ from the index, and untracked ones that git does not ignore. */
  modified(): Promise<readonly FilePath[]>;
  /** Fetches contents that are not here, where that is possible. Afterwards reading one that is still missing says so. */
  obtain(versions: readonly FileVersion[]): Promise<void>;
  read(version: FileVersion): Promise<ReadResult>;
  close(): Promise<void>;
}
