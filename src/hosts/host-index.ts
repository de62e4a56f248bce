import { expandLists, Glob } from '../core/glob.js';
import type { Host, HostFile } from './host.js';
import { marks, stemOf, withoutMarks } from './template-name.js';

export interface HostMatch {
  readonly host: Host;
  readonly file: HostFile;
}

interface Entry {
  readonly glob: Glob;
  readonly match: HostMatch;
  /** The same for a template of the file. */
  readonly template: HostMatch;
}

const NONE: readonly never[] = [];

/** Tells from a path which hosts read the file. Asked for every file of a repository. */
export class HostIndex {
  readonly #byName = new Map<string, Entry[]>();
  /** Globs whose last segment has a wildcard, by extension. */
  readonly #byExtension = new Map<string, Entry[]>();
  /** Beginnings of the known names: any other name needs no search for marks. */
  readonly #stems = new Set<string>();
  /** Last two characters of the known names: nearly every path of a repository has others, and is done with. */
  readonly #endings = new Set<number>(marks.map(endingOf));

  constructor(hosts: readonly Host[]) {
    for (const host of hosts) for (const file of host.files) this.#add(host, file);
  }

  /**
   * One match for each host, of the first of its files that fits. A shared name counts only where the path is no
   * host's own: `.cursor/mcp.json` is not anybody's `mcp.json`. `path` is relative to the repository, with `/` or `\`;
   * a name with the marks of a template or a copy counts as the name without them.
   */
  match(path: string): readonly HostMatch[] {
    if (!this.#endings.has(endingOf(path)) && !path.endsWith('~')) return NONE;
    const normal = path.includes('\\') ? path.replaceAll('\\', '/') : path;
    const start = normal.lastIndexOf('/') + 1;
    const name = normal.slice(start);
    const exact = this.#lookUp(normal, name);
    if (exact.length > 0) return exact.map(({ match }) => match);
    if (!this.#stems.has(stemOf(name))) return NONE;
    const unmarked = withoutMarks(name);
    if (unmarked === undefined) return NONE;
    const found = this.#lookUp(normal.slice(0, start) + unmarked.name, unmarked.name);
    return found.map(({ match, template }) => (unmarked.template ? template : match));
  }

  /** Whether a path alone makes a file a config, or only gives reason to look. */
  knows(path: string): 'dedicated' | 'shared' | undefined {
    const matches = this.match(path);
    if (matches.length === 0) return undefined;
    return matches.some(({ file }) => !file.shared) ? 'dedicated' : 'shared';
  }

  #add(host: Host, file: HostFile): void {
    const { personal, ...impersonal } = file;
    const template = { host, file: personal ? impersonal : file };
    for (const glob of expandLists(file.glob)) {
      const name = glob.slice(glob.lastIndexOf('/') + 1);
      this.#endings.add(endingOf(name));
      const wild = name.includes('*');
      if (!wild) this.#stems.add(stemOf(name));
      const map = wild ? this.#byExtension : this.#byName;
      const key = wild ? extensionOf(name) : name;
      const entries = map.get(key) ?? [];
      if (entries.length === 0) map.set(key, entries);
      entries.push({ glob: new Glob(glob, 'end'), match: { host, file }, template });
    }
  }

  #lookUp(path: string, name: string): readonly Entry[] {
    const named = this.#byName.get(name);
    const wild = this.#byExtension.get(extensionOf(name));
    if (named === undefined && wild === undefined) return NONE;
    const found = new Map<Host, Entry>();
    for (const entries of [named ?? NONE, wild ?? NONE]) {
      for (const entry of entries) {
        const { host } = entry.match;
        if (!found.has(host) && entry.glob.matches(path)) found.set(host, entry);
      }
    }
    const matches = [...found.values()];
    const own = matches.filter(({ match }) => !match.file.shared);
    return own.length > 0 ? own : matches;
  }
}

function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function endingOf(path: string): number {
  return path.charCodeAt(path.length - 2) * 0x10000 + path.charCodeAt(path.length - 1);
}
