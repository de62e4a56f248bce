import type { Revisions } from './revisions.js';
import type { ReadResult } from './source.js';
import type { Files, Folder, Listing, SearchResult, SearchTerms, Tree } from './tree.js';

/** A git repository, seen from one of its folders: paths are relative to it, and only what is below it is listed. */
export interface Repository {
  /** The folder's path in the repository, with a `/` at its end; `''` for the top. */
  readonly prefix: string;
  /** Whether it has files that are checked out. */
  readonly hasWorkTree: boolean;
  list(tree: Tree): Promise<Listing>;
  search(tree: Tree, terms: SearchTerms): Promise<SearchResult>;
  /** Reads the staged or committed files of a listing. */
  files(listing: Listing): Files;
  /** Its commits, seen from the same folder. */
  revisions(): Promise<Revisions>;
  /** Whether the folder itself is left out of git. */
  ignored(): Promise<boolean>;
}

/** What discovery needs of the outside. */
export interface Disk {
  folder(path: string): Promise<Folder>;
  /** `undefined` if the folder is in no repository. */
  repository(path: string): Promise<Repository | undefined>;
  /** Reads a file that the user has named. */
  read(path: string): Promise<ReadResult>;
  /** What is at a path, and where that is without symbolic links. Throws a `UsageError` if nothing can be scanned there. */
  look(path: string): Promise<{ readonly kind: 'file' | 'folder'; readonly real: string }>;
}
