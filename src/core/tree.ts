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

/** A git repository, seen from one of its folders: paths are relative to it, and only what is below it is listed. */
export interface Repository {
  /** The folder's path in the repository, with a `/` at its end; `''` for the top. */
  readonly prefix: string;
  list(tree: Tree): Promise<Listing>;
  search(tree: Tree, terms: SearchTerms): Promise<SearchResult>;
  /** Reads the staged or committed files of a listing. */
  files(listing: Listing): Files;
  /** Whether the folder itself is left out of git. */
  ignored(): Promise<boolean>;
}

/** What discovery needs of the outside. */
export interface Disk {
  folder(path: string): Promise<Folder>;
  /** `undefined` if the folder is in no repository. */
  repository(path: string): Promise<Repository | undefined>;
  /** What is at a path, and where that is without symbolic links. Throws a `UsageError` if nothing can be scanned there. */
  look(path: string): Promise<{ readonly kind: 'file' | 'folder'; readonly real: string }>;
}
