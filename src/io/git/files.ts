import { pathKey } from '../../core/file-path.js';
import type { FileVersion } from '../../core/revisions.js';
import {
  type FilePath,
  MAX_CONFIG_BYTES,
  type ReadResult,
  type Skipped,
  sourceOf,
} from '../../core/source.js';
import type { Entry, Files, LinkTarget, Listing, SearchResult } from '../../core/tree.js';
import { textChunks } from '../text-chunks.js';
import type { Words } from '../words.js';
import { type Blob, Blobs, blobStream } from './blobs.js';
import type { GitProcess } from './process.js';

/** As many symbolic links in a row as Linux follows. */
const MAX_LINKS = 40;
const MAX_TARGET_BYTES = 4096;

/** The files of the index or of a tree, read from the repository without a checkout. */
export class GitFiles implements Files {
  readonly #process: GitProcess;
  readonly #blobs: Blobs;
  readonly #entries: ReadonlyMap<string, Entry>;
  #folders: ReadonlySet<string> | undefined;

  constructor(process: GitProcess, listing: Listing) {
    this.#process = process;
    this.#blobs = new Blobs(() => process.start(['cat-file', '--batch']));
    this.#entries = new Map(listing.entries.map((entry) => [pathKey(entry), entry]));
  }

  async read(file: FilePath): Promise<ReadResult> {
    const { path } = file;
    const oid = this.#entries.get(pathKey(file))?.oid;
    if (oid === undefined) return { path, skipped: 'deleted' };
    return readVersion(this.#process, this.#blobs, { path, oid });
  }

  async target(link: FilePath): Promise<LinkTarget | Skipped> {
    const { path } = link;
    let ahead = path.split('/');
    const passed: string[] = [];
    for (let links = 0; ahead.length > 0; ) {
      const name = ahead.shift()!;
      if (name === '' || name === '.') continue;
      if (name === '..' && passed.length === 0) return { path, skipped: 'symlink-outside' };
      if (name === '..') {
        passed.pop();
        continue;
      }
      // The link itself may have a name that is no UTF-8; what it leads to is looked up as text.
      const entry =
        links === 0 && ahead.length === 0 ? this.#entries.get(pathKey(link)) : this.#at([...passed, name]);
      if (entry?.kind !== 'symlink') {
        passed.push(name);
        continue;
      }
      const target = ++links > MAX_LINKS ? undefined : await this.#linkText(entry);
      if (target === undefined) return { path, skipped: 'symlink-broken' };
      if (target.startsWith('/')) return { path, skipped: 'symlink-outside' };
      ahead = [...target.split('/'), ...ahead];
    }
    const target = passed.join('/');
    if (this.#at(passed)?.kind === 'file') return { path: target, kind: 'file' };
    return this.#isFolder(target) ? { path: target, kind: 'folder' } : { path, skipped: 'symlink-broken' };
  }

  /** Git has searched all there is. */
  async search(): Promise<SearchResult> {
    return { hits: [], skipped: [], links: [] };
  }

  close(): Promise<void> {
    return this.#blobs.close();
  }

  #at(names: readonly string[]): Entry | undefined {
    return this.#entries.get(names.join('/'));
  }

  async #linkText({ oid }: Entry): Promise<string | undefined> {
    const blob = oid && (await this.#blobs.read(oid, MAX_TARGET_BYTES));
    return blob ? blob.content?.toString() : undefined;
  }

  #isFolder(path: string): boolean {
    this.#folders ??= foldersOf(this.#entries.values());
    return this.#folders.has(path);
  }
}

type Version = Pick<FileVersion, 'path' | 'oid'>;

/** The content that git has under a name; what is too long to be held comes in pieces. */
export async function readVersion(process: GitProcess, blobs: Blobs, version: Version): Promise<ReadResult> {
  return resultOf(process, version, await blobs.read(version.oid, MAX_CONFIG_BYTES));
}

/** The same, if one of the words is in it; `undefined` if not. */
export async function readIfHolds(
  process: GitProcess,
  blobs: Blobs,
  version: Version,
  words: Words,
): Promise<ReadResult | undefined> {
  const blob = await blobs.read(version.oid, MAX_CONFIG_BYTES);
  if (blob?.content && !words.isIn(blob.content)) return undefined;
  return resultOf(process, version, blob);
}

function resultOf(process: GitProcess, { path, oid }: Version, blob: Blob | undefined): ReadResult {
  if (!blob) return { path, skipped: 'missing-object' };
  if (blob.content) return sourceOf(path, blob.content);
  const chunks = () => textChunks(blobStream(process.start(['cat-file', 'blob', oid])));
  return { path, size: blob.size, chunks };
}

function foldersOf(entries: Iterable<Entry>): ReadonlySet<string> {
  const folders = new Set<string>(['']);
  for (const { path } of entries) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (folders.has(path.slice(0, end))) break;
      folders.add(path.slice(0, end));
    }
  }
  return folders;
}
