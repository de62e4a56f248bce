import type { FilePath, ReadResult, Skipped } from './source.js';

/**
 * Which version of the files is meant: those in the folder, those that are staged, or those of a commit or tree. Of the
 * latter `folder` is the part that is meant, where it is not the one that corresponds to the scanned folder.
 */
export type Tree = 'work' | 'index' | { readonly rev: string; readonly folder?: string };

/** What there is at one path. */
export interface Entry extends FilePath {
  readonly kind: 'file' | 'symlink' | 'submodule' | 'nested-repository';
  /** Git's name for the content; `undefined` for what git does not track. */
  readonly oid: string | undefined;
  /** Tracked, but not in the work tree. */
  readonly sparse: boolean;
  /** The search did not look into this version of the file. */
  readonly unsearched: boolean;
}

export interface Listing {
  readonly entries: readonly Entry[];
  /** What could not be listed. */
  readonly skipped: readonly Skipped[];
}

/** What a content search looks for. */
export interface SearchTerms {
  /** ASCII; a file that holds one of them is a hit. */
  readonly words: readonly string[];
  /** Files with one of these extensions are left out. */
  readonly without: readonly string[];
}

export interface SearchResult {
  readonly hits: readonly FilePath[];
  /** What could not be searched. */
  readonly skipped: readonly Skipped[];
  /** What was to be searched as a file and is a symbolic link. */
  readonly links: readonly FilePath[];
}

/** A symbolic link's target, always below the root. */
export interface LinkTarget extends FilePath {
  readonly kind: 'file' | 'folder';
}

/** Gives the content of files. */
export interface Files {
  read(file: FilePath): Promise<ReadResult>;
  /** Where a symbolic link leads, through any number of others. */
  target(link: FilePath): Promise<LinkTarget | Skipped>;
  /** Looks for the words in files that the repository's search left out. */
  search(files: readonly FilePath[], words: readonly string[]): Promise<SearchResult>;
  close(): Promise<void>;
}

/** A folder of the disk. */
export interface Folder extends Files {
  /** Everything below, except `.git` and `node_modules`. */
  list(): Promise<Listing & { readonly ignored: number }>;
}
