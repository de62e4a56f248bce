import type { CoverageCount } from '../core/coverage.js';
import { UsageError } from '../core/errors.js';
import { pathKey } from '../core/file-path.js';
import type { Disk, Repository } from '../core/repository.js';
import type { FilePath } from '../core/source.js';
import type { Entry, Files, Listing, SearchResult, Tree } from '../core/tree.js';
import { isNeverConfig, TERMS } from './content.js';

/** What there is below the root, and which of it speaks of MCP. */
export interface Survey {
  readonly entries: readonly Entry[];
  /** What git found in what it tracks. */
  readonly hits: readonly FilePath[];
  /** What else was found, which it may not track. */
  readonly otherHits: readonly FilePath[];
  readonly files: Files;
}

export interface Scene {
  readonly folder: string;
  readonly tree: Tree;
  readonly repository: Repository | undefined;
  readonly disk: Disk;
}

const NOTHING: SearchResult = { hits: [], skipped: [], links: [] };

/** Lists the files and searches those that can hold a config; the list and git's search are made at the same time. */
export async function survey(scene: Scene, coverage: CoverageCount): Promise<Survey> {
  const { folder, tree, repository, disk } = scene;
  if (!repository && tree !== 'work') throw notInRepository(folder);
  if (!repository) return surveyFolder(scene, coverage);
  const [listing, search] = await Promise.all([repository.list(tree), repository.search(tree, TERMS)]);
  // Who names a folder that git leaves out wants to know what is in it.
  if (listing.entries.length === 0 && tree === 'work' && (await repository.ignored())) {
    return surveyFolder(scene, coverage);
  }
  coverage.listing = 'git';
  const files = tree === 'work' ? await disk.folder(folder) : repository.files(listing);
  return complete(listing, search, files, coverage);
}

async function surveyFolder({ folder, disk }: Scene, coverage: CoverageCount): Promise<Survey> {
  const files = await disk.folder(folder);
  const listing = await files.list();
  coverage.listing = 'folder';
  if (listing.ignored > 0) coverage.skip('ignored-name', folder, listing.ignored);
  return complete(listing, NOTHING, files, coverage);
}

/** Searches what git did not. */
async function complete(
  listing: Listing,
  search: SearchResult,
  files: Files,
  coverage: CoverageCount,
): Promise<Survey> {
  const possible = listing.entries.filter(
    ({ kind, sparse, path }) => kind === 'file' && !sparse && !isNeverConfig(path),
  );
  const rest = await files.search(
    possible.filter(({ unsearched }) => unsearched),
    TERMS.words,
  );
  const links = new Set(rest.links.map(pathKey));
  const entries = listing.entries.map((entry) =>
    links.size > 0 && links.has(pathKey(entry)) ? { ...entry, kind: 'symlink' as const } : entry,
  );
  for (const { skipped, path } of [...listing.skipped, ...search.skipped, ...rest.skipped])
    coverage.skip(skipped, path);
  coverage.listed = entries.filter(({ kind }) => kind === 'file' || kind === 'symlink').length;
  const unsearched = search.skipped.length + rest.skipped.length + links.size;
  coverage.searched = Math.max(0, possible.length - unsearched);
  const configs = (found: readonly FilePath[]) => found.filter(({ path }) => !isNeverConfig(path));
  return { entries, hits: configs(search.hits), otherHits: configs(rest.hits), files };
}

export function notInRepository(folder: string): UsageError {
  return new UsageError(`${folder} is in no git repository`);
}
