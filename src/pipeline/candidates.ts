import { pathKey } from '../core/file-path.js';
import type { FilePath } from '../core/source.js';

/** A file that may hold a config. */
export interface Candidate extends FilePath {
  /**
   * What hosts are to be matched against: the path from the top of the repository, or of the disk where there is none. The
   * root can be `.cursor` itself, and then `path` does not say so.
   */
  readonly hostPath: string;
  /** Symbolic links that lead to it, relative to the root. */
  readonly aliases: readonly string[];
  /** The same as host paths. */
  readonly aliasHostPaths: readonly string[];
  /** `asked`: the user named it. `content`: no host is known to read this path, but the content speaks of MCP. */
  readonly why: Why;
  /** Git has it, in the index or in a commit. */
  readonly isTracked: boolean;
}

export type Why = 'asked' | 'dedicated' | 'shared' | 'content';

const RANK: readonly Why[] = ['content', 'shared', 'dedicated', 'asked'];

/** Collects candidates: each file once, for the best reason there is. */
export class Candidates {
  /** In front of a path it gives the host path. */
  readonly #context: string;
  readonly #found = new Map<string, { file: FilePath; why: Why; aliases: Set<string>; isTracked: boolean }>();

  constructor(context: string) {
    this.#context = context;
  }

  add(file: FilePath, why: Why, isTracked: boolean, alias?: string): void {
    const key = pathKey(file);
    const found = this.#found.get(key) ?? { file, why, aliases: new Set(), isTracked: false };
    if (RANK.indexOf(why) > RANK.indexOf(found.why)) found.why = why;
    if (alias !== undefined) found.aliases.add(alias);
    if (isTracked) found.isTracked = true;
    this.#found.set(key, found);
  }

  hostPath(path: string): string {
    return this.#context + path;
  }

  has(file: FilePath): boolean {
    return this.#found.has(pathKey(file));
  }

  sorted(): Candidate[] {
    return [...this.#found.values()]
      .map(({ file: { path, bytes }, why, aliases, isTracked }) => {
        const links = [...aliases].sort();
        const aliasHostPaths = links.map((link) => this.hostPath(link));
        const hostPath = this.hostPath(path);
        return { path, ...(bytes && { bytes }), hostPath, aliases: links, aliasHostPaths, why, isTracked };
      })
      .sort((one, other) => (one.path < other.path ? -1 : 1));
  }
}
