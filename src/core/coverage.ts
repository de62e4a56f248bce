/** Why a file was not examined. */
export type SkipReason =
  /** A symbolic link that leads out of the scanned folder, or into `.git`. */
  | 'symlink-outside'
  /** A symbolic link to nothing, or to itself. */
  | 'symlink-broken'
  /** Another repository's commit; what it holds is that repository's. */
  | 'submodule'
  /** An untracked folder that is a repository of its own. */
  | 'nested-repository'
  /** Tracked, but left out of the work tree by sparse checkout. */
  | 'sparse'
  /** Git LFS has the content; here is only its pointer. */
  | 'lfs-pointer'
  /** Longer than what is searched at all. */
  | 'too-large'
  /** Longer than what is searched in files that no host is known to read. */
  | 'not-searched'
  /** Permissions, a device error, a name that cannot be opened. */
  | 'unreadable'
  /** The object is not in the repository: a partial clone, or a damaged one. */
  | 'missing-object'
  /** A device, a pipe or a socket. */
  | 'not-a-file'
  /** Tracked, but no longer there. */
  | 'deleted'
  /** `.git` and `node_modules` of a folder that is no git repository. */
  | 'ignored-name'
  /** Speaks of MCP, but holds nothing that looks like a config. */
  | 'not-a-config'
  /** The policy says not to look there. */
  | 'ignored-path';

/** What stays unknown without being anybody's intention. The rest is not there, or not this repository's. */
const INCOMPLETE: ReadonlySet<SkipReason> = new Set([
  'too-large',
  'unreadable',
  'missing-object',
  'lfs-pointer',
]);

const MAX_EXAMPLES = 20;

interface SkipCount {
  readonly reason: SkipReason;
  readonly count: number;
  /** Up to 20 paths, sorted. */
  readonly examples: readonly string[];
  /** Whether the scan is incomplete because of these. */
  readonly incomplete: boolean;
}

/** How much of what there is was examined. */
export interface Coverage {
  /** What told which files there are: git, a walk through a plain folder, or the user, who named one file. */
  readonly listing: 'git' | 'folder' | 'file';
  /** Files there are. */
  readonly listed: number;
  /** Of these, files whose content was searched for signs of MCP. */
  readonly searched: number;
  /** Files that may hold a config. */
  readonly candidates: number;
  /** Candidates that were read. */
  readonly read: number;
  /** Of these, files that are an MCP config. */
  readonly configs: number;
  /** Strings in which a credential could sit. */
  readonly slots: number;
  /** Sorted by reason. */
  readonly skipped: readonly SkipCount[];
  /** False if something that should have been examined could not be. */
  readonly complete: boolean;
}

/** Counts while the scan runs. The numbers are set by who knows them. */
export class CoverageCount {
  listing: Coverage['listing'] = 'folder';
  listed = 0;
  searched = 0;
  candidates = 0;
  read = 0;
  configs = 0;
  slots = 0;
  readonly #skipped = new Map<SkipReason, { count: number; paths: Set<string> }>();

  /** Counts a path once for each reason: a file that cannot be read is found to be so by the search and by the reader. */
  skip(reason: SkipReason, path: string, count = 1): void {
    const skipped = this.#skipped.get(reason) ?? { count: 0, paths: new Set() };
    if (skipped.paths.has(path)) return;
    skipped.count += count;
    skipped.paths.add(path);
    this.#skipped.set(reason, skipped);
  }

  result(): Coverage {
    const skipped = [...this.#skipped]
      .map(([reason, { count, paths }]) => ({
        reason,
        count,
        examples: [...paths].slice(0, MAX_EXAMPLES).sort(),
        incomplete: INCOMPLETE.has(reason),
      }))
      .sort((one, other) => (one.reason < other.reason ? -1 : 1));
    const { listing, listed, searched, candidates, read, configs, slots } = this;
    const complete = !skipped.some(({ incomplete }) => incomplete);
    return { listing, listed, searched, candidates, read, configs, slots, skipped, complete };
  }
}
