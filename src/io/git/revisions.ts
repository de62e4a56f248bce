import type { Commit } from '../../core/report.js';
import type { Change, CommitRange, FileVersion, Modified, Revisions } from '../../core/revisions.js';
import type { ReadResult } from '../../core/source.js';
import type { Entry, Files } from '../../core/tree.js';
import { Words } from '../words.js';
import { Blobs } from './blobs.js';
import { ChangeReader, COMMIT_FORMAT, RAW, rawChanges } from './changes.js';
import { GitFiles, readIfHolds, readVersion } from './files.js';
import { shallowCuts, visibleHistory } from './objects.js';
import { GitError, type GitProcess } from './process.js';
import { isSettled } from './reach.js';
import { recordReader } from './records.js';
import { linksOf, versionAt } from './trees.js';
import { modifiedFiles } from './work-tree.js';

/**
 * `log` is no plumbing, and a repository's configuration could have it check signatures with a program of its choice, leave out root
 * commits, paint, or write UTF-16. It takes a seventh less time than `rev-list` and `diff-tree` together. https://git-scm.com/docs/git-log#_configuration
 */
const LOG = [
  '--author-date-order',
  '--root',
  '--no-show-signature',
  '--no-color',
  '--no-decorate',
  '--no-notes',
  '--no-mailmap',
  '--encoding=UTF-8',
];

/** The tree without anything, which every git knows without having it. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const EMPTY_TREE_SHA256 = '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321';

/** Fetches objects by name into the repository, where there is one to fetch from. */
export type Obtain = (oids: readonly string[]) => Promise<void>;

/** The commits of a repository, seen from one folder. */
export class GitRevisions implements Revisions {
  readonly prefix: string;
  readonly #process: GitProcess;
  readonly #obtain: Obtain | undefined;
  #blobs: Blobs | undefined;
  #words: { readonly of: readonly string[]; readonly compiled: Words } | undefined;

  constructor(process: GitProcess, prefix: string, obtain?: Obtain) {
    this.#process = process;
    this.prefix = prefix;
    this.#obtain = obtain;
  }

  async commit(rev: string): Promise<string | undefined> {
    // `-x` would be an option, `^x` all but that, and what has a colon names a file or a text in a commit's message.
    if (!/^[^-^:\0\n][^:\0\n]{0,1000}$/.test(rev)) return undefined;
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${rev}^{commit}`];
    return (await this.#lines(args))[0];
  }

  mergeBases(one: string, other: string): Promise<readonly string[]> {
    return this.#lines(['merge-base', '--all', one, other]);
  }

  async log(
    range: CommitRange,
    wants: (path: string) => boolean,
    take: (commit: Commit, change: Change) => void,
  ): Promise<number> {
    const reader = new ChangeReader(this.prefix, wants, take);
    const args = ['log', ...LOG, COMMIT_FORMAT, '-c', ...RAW, ...wanted(range), '--'];
    await this.#process.run(args, { onStdout: recordReader(reader.record) });
    return reader.commits;
  }

  async isWhole(range: CommitRange): Promise<boolean> {
    if (this.#obtain !== undefined) return true;
    const cuts = await shallowCuts(this.#process);
    if (cuts.size === 0) return true;
    if (range === 'all') return false;
    const { head, without } = range;
    const tips = without === undefined ? [head] : [head, without];
    return isSettled(await visibleHistory(this.#process, tips, cuts), without, head);
  }

  async difference(from: string | undefined, to: string): Promise<readonly Change[]> {
    const empty = to.length === 64 ? EMPTY_TREE_SHA256 : EMPTY_TREE;
    const args = ['-r', from ?? empty, to];
    return (await rawChanges(this.#process, this.prefix, 'diff-tree', args)).changes;
  }

  async staged(head: string): Promise<readonly Change[]> {
    const args = ['--cached', head, '--'];
    return (await rawChanges(this.#process, this.prefix, 'diff-index', args)).changes;
  }

  modified(): Promise<readonly Modified[]> {
    return modifiedFiles(this.#process, this.prefix);
  }

  at(commit: string, path: string): Promise<FileVersion | undefined> {
    return versionAt(this.#process, this.prefix, commit, path);
  }

  links(commit: string): Promise<readonly FileVersion[]> {
    return linksOf(this.#process, this.prefix, commit);
  }

  files(entries: readonly Entry[]): Files {
    return new GitFiles(this.#process, { entries, skipped: [] });
  }

  async obtain(versions: readonly FileVersion[]): Promise<void> {
    if (this.#obtain === undefined || versions.length === 0) return;
    await this.#obtain([...new Set(versions.map(({ oid }) => oid))]);
    // A reader that is running does not see what has come since.
    await this.close();
  }

  read(version: FileVersion): Promise<ReadResult> {
    return readVersion(this.#process, this.#open(), version);
  }

  readIfHolds(version: FileVersion, words: readonly string[]): Promise<ReadResult | undefined> {
    if (this.#words?.of !== words) this.#words = { of: words, compiled: new Words(words) };
    return readIfHolds(this.#process, this.#open(), version, this.#words.compiled);
  }

  async close(): Promise<void> {
    const blobs = this.#blobs;
    this.#blobs = undefined;
    await blobs?.close();
  }

  #open(): Blobs {
    this.#blobs ??= new Blobs(() => this.#process.start(['cat-file', '--batch']));
    return this.#blobs;
  }

  /** The lines of an answer; none where git says that there is none. */
  async #lines(args: readonly string[]): Promise<readonly string[]> {
    const { code, stdout } = await this.#process.run(args, { okCodes: [0, 1] });
    return code === 0 ? stdout.toString().trimEnd().split('\n') : [];
  }
}

function wanted(range: CommitRange): readonly string[] {
  if (range === 'all') return ['--all'];
  for (const oid of [range.head, range.without ?? range.head]) {
    if (!/^[0-9a-f]{40,64}$/.test(oid))
      throw new GitError('rev-list', 'a commit is named by its object alone');
  }
  return [range.head, ...(range.without === undefined ? [] : [`^${range.without}`])];
}
