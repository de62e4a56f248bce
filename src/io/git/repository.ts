import type { SkipReason } from '../../core/coverage.js';
import { pathKey } from '../../core/file-path.js';
import type { Repository } from '../../core/repository.js';
import type { Revisions } from '../../core/revisions.js';
import type { FilePath, Skipped } from '../../core/source.js';
import type { Files, Listing, SearchResult, SearchTerms, Tree } from '../../core/tree.js';
import { GitFiles } from './files.js';
import { type Location, locate } from './location.js';
import { GitError, GitProcess } from './process.js';
import { parseListed, parseTreeEntry, recordPath, recordReader, type StagedEntry } from './records.js';

/**
 * `warning: could not open directory 'a/': …`, `error: failed to stat 'a/b.json': …`, `error: 'a/b.json': unable to read <oid>`.
 * The former two count from the top of the work tree, whatever the folder.
 */
const COMPLAINT = /^(?:warning: could not open directory |error: failed to stat |error: )'(.*?)\/?'(?:: |$)/;

/** A git repository, seen from one folder. No call changes it, runs anything it names, or reaches the network. */
export class Git implements Repository {
  readonly prefix: string;
  readonly top: string | undefined;
  /** For other questions than these; text conversion and external diffs must be switched off by the one who asks. */
  readonly process: GitProcess;
  readonly #trees = new Map<string, Promise<string | undefined>>();

  private constructor({ folder, top, prefix, variables }: Location, env: NodeJS.ProcessEnv) {
    this.prefix = prefix;
    this.top = top;
    this.process = new GitProcess(folder, env, variables);
  }

  /** `undefined` if the folder is in no repository. Whether git can read the repository shows with the first question. */
  static async open(folder: string, env: NodeJS.ProcessEnv): Promise<Git | undefined> {
    const location = await locate(folder, env);
    return location && new Git(location, env);
  }

  /** One call of git. */
  async list(tree: Tree): Promise<Listing> {
    const entries: StagedEntry[] = [];
    if (typeof tree === 'object') {
      const oid = await this.#tree(tree);
      const onStdout = recordReader((record) => entries.push(parseTreeEntry(record)));
      if (oid) await this.process.run(['ls-tree', '-r', '-z', '--full-tree', oid], { onStdout });
      return { entries, skipped: [] };
    }
    const work = tree === 'work';
    const onStdout = recordReader((record) => merge(entries, parseListed(record, work)));
    const untracked = work ? ['-o', '--exclude-standard'] : [];
    const { stderr } = await this.process.run(['ls-files', '-z', '-v', '-s', '-c', ...untracked], {
      onStdout,
    });
    return { entries, skipped: this.#complaints(stderr) };
  }

  /**
   * One call of git. Of the work tree, only what is tracked is searched: git would leave out the tracked files that
   * `.gitignore` names if it were to search the untracked ones too.
   */
  async search(tree: Tree, terms: SearchTerms): Promise<SearchResult> {
    const oid = typeof tree === 'object' ? await this.#tree(tree) : '';
    if (oid === undefined) return { hits: [], skipped: [], links: [] };
    const hits: FilePath[] = [];
    const start = oid ? oid.length + 1 : 0;
    const onStdout = recordReader((record) => hits.push(recordPath(record, start)));
    // `-a`, for a file that `.gitattributes` declares to be binary is searched all the same.
    const args = ['grep', '-a', '-l', '-z', '-F', '--no-color', '--threads=0'];
    if (tree === 'index') args.push('--cached');
    if (oid) args.push('--full-name');
    args.push(...terms.words.flatMap((word) => ['-e', word]), ...(oid ? [oid] : []), '--');
    args.push(
      oid ? ':(top)' : '.',
      ...terms.without.map((extension) => `:(${oid ? 'top,' : ''}exclude)*.${extension}`),
    );
    const { stderr } = await this.process.run(args, { okCodes: [0, 1], onStdout });
    const skipped = this.#complaints(stderr, oid);
    return { hits, skipped, links: [] };
  }

  get hasWorkTree(): boolean {
    return this.top !== undefined;
  }

  /** Most scans look at no commit, and need nothing that reads them. */
  async revisions(): Promise<Revisions> {
    const { GitRevisions } = await import('./revisions.js');
    return new GitRevisions(this.process, this.prefix);
  }

  files(listing: Listing): Files {
    return new GitFiles(this.process, listing);
  }

  async ignored(): Promise<boolean> {
    if (this.prefix === '' || this.top === undefined) return false;
    const path = `:(top)${this.prefix}`;
    const { code } = await this.process.run(['check-ignore', '-q', '--', path], { okCodes: [0, 1] });
    return code === 0;
  }

  /** What git could not read, out of its messages; it goes on without, and does not fail. */
  #complaints(stderr: string, oid = ''): Skipped[] {
    const skipped: Skipped[] = [];
    for (const line of stderr.split('\n')) {
      const path = COMPLAINT.exec(line)?.[1];
      if (path === undefined) continue;
      const below = without(`${oid}:`, path);
      skipped.push({ path: without(this.prefix, below), skipped: complaintReason(line) });
    }
    return skipped;
  }

  /** The tree of a revision that corresponds to the folder; `undefined` if the revision has no such folder. */
  #tree({ rev, folder }: Exclude<Tree, string>): Promise<string | undefined> {
    const path = (folder ?? this.prefix).replace(/\/$/, '');
    const key = `${rev}^{tree}:${path}`;
    const known = this.#trees.get(key) ?? this.#resolve(rev, key);
    this.#trees.set(key, known);
    return known;
  }

  async #resolve(rev: string, key: string): Promise<string | undefined> {
    // `-x` would be an option, and what has a colon names a file or a text in a commit's message.
    if (!/^[^-:\0\n][^:\0\n]{0,1000}$/.test(rev))
      throw new GitError('rev-parse', `'${rev}' does not name a commit`);
    const ask = async (name: string): Promise<string> => {
      const { stdout } = await this.process.run(['rev-parse', '--verify', '--quiet', name], {
        okCodes: [0, 1],
      });
      return stdout.toString().trimEnd();
    };
    const oid = await ask(key);
    if (oid !== '') return oid;
    if ((await ask(`${rev}^{tree}`)) !== '') return undefined;
    throw new GitError('rev-parse', `there is no commit '${rev}' here`);
  }
}

/** Adds an entry. Of an unmerged file git lists up to three versions in a row, of which "ours" is kept. */
function merge(entries: StagedEntry[], entry: StagedEntry): void {
  const last = entries.at(-1);
  if (entry.stage === '0' || !last || last.stage === '0' || pathKey(last) !== pathKey(entry))
    entries.push(entry);
  else if (entry.stage === '2') entries[entries.length - 1] = entry;
}

function complaintReason(line: string): SkipReason {
  if (line.endsWith(' Not a directory')) return 'deleted';
  return / unable to read [0-9a-f]{40,64}$/.test(line) ? 'missing-object' : 'unreadable';
}

function without(start: string, text: string): string {
  return text.startsWith(start) ? text.slice(start.length) : text;
}
