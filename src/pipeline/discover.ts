import { basename, dirname, relative, resolve, sep } from 'node:path';
import { CoverageCount } from '../core/coverage.js';
import type { Disk } from '../core/repository.js';
import type { ReadResult } from '../core/source.js';
import type { Files, Tree } from '../core/tree.js';
import { type Candidate, Candidates } from './candidates.js';
import { collect, type IsKnown } from './collect.js';
import { speaksOfMcp } from './content.js';
import { notInRepository, type Scene, survey } from './survey.js';

export interface DiscoverOptions {
  /** A folder, or one file. */
  readonly root: string;
  readonly tree: Tree;
  readonly isKnown: IsKnown;
  readonly world: { readonly disk: Disk };
}

export interface Discovery {
  /** The folder that all paths are relative to. */
  readonly folder: string;
  /** Its path in the repository, with `/` at the end; `''` at the top, or where there is no repository. */
  readonly prefix: string;
  /** Sorted by path; no file is there twice. */
  readonly candidates: readonly Candidate[];
  readonly coverage: CoverageCount;
  /** Reads a candidate and counts it. One that turns out to be none is skipped as `not-a-config`. */
  read(candidate: Candidate): Promise<ReadResult>;
  /** Reads any other file of the same version. */
  readOther(path: string): Promise<ReadResult>;
  /** To be called after the last `read`. */
  close(): Promise<void>;
}

/**
 * Finds the files that may hold an MCP config. Throws a `UsageError` if there is no such root, and what the disk throws if
 * git cannot say what is in a repository: it is never listed in another way instead.
 */
export async function discover({
  root,
  tree,
  isKnown,
  world: { disk },
}: DiscoverOptions): Promise<Discovery> {
  const { kind, real } = await disk.look(root);
  const folder = kind === 'file' ? dirname(real) : root;
  const repository = await disk.repository(folder);
  const scene = { folder, tree, repository, disk };
  const coverage = new CoverageCount();
  const candidates = new Candidates(repository ? repository.prefix : absolutePrefix(folder));
  let files: Files;
  if (kind === 'file') {
    files = await filesAround(scene);
    const alias = relative(folder, resolve(root)).split(sep).join('/');
    candidates.add({ path: basename(real) }, 'asked', false, alias === basename(real) ? undefined : alias);
    Object.assign(coverage, { listing: 'file', listed: 1 });
  } else {
    const found = await survey(scene, coverage);
    files = found.files;
    await collect(found, candidates, isKnown, coverage);
  }
  const sorted = candidates.sorted();
  coverage.candidates = sorted.length;
  return {
    folder,
    prefix: repository?.prefix ?? '',
    candidates: sorted,
    coverage,
    read: async (candidate) => counted(await files.read(candidate), candidate, coverage),
    readOther: (path) => files.read({ path }),
    close: () => files.close(),
  };
}

/** The version of the folder's files that is meant. */
async function filesAround({ folder, tree, repository, disk }: Scene): Promise<Files> {
  if (tree === 'work') return disk.folder(folder);
  if (!repository) throw notInRepository(folder);
  return repository.files(await repository.list(tree));
}

function counted(result: ReadResult, { path, why }: Candidate, coverage: CoverageCount): ReadResult {
  const silent = why === 'content' && 'text' in result && !speaksOfMcp(result.text);
  const judged: ReadResult = silent ? { path, skipped: 'not-a-config' } : result;
  if ('skipped' in judged) coverage.skip(judged.skipped, path);
  else coverage.read++;
  return judged;
}

function absolutePrefix(folder: string): string {
  const path = resolve(folder).split(sep).join('/');
  return path.endsWith('/') ? path : `${path}/`;
}
