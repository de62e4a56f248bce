import { CoverageCount } from '../core/coverage.js';
import { pathKey } from '../core/file-path.js';
import type { FileVersion, Revisions } from '../core/revisions.js';
import { type Alias, aliasesOf } from './aliases.js';
import type { IsKnown } from './collect.js';

/** Files by the symbolic links that lead to them. */
export interface Linked {
  /** For a file, by `pathKey`: the paths of the links that lead to it and that hosts read. */
  readonly paths: ReadonlyMap<string, readonly string[]>;
  /** Files that nobody has touched, to which a link leads that somebody has. */
  readonly newly: readonly FileVersion[];
}

/** What the links of a commit lead to among `touched`; and where one of these is a link itself, among all that the commit has. */
export async function linkedPaths(
  commit: string,
  revisions: Revisions,
  touched: readonly FileVersion[],
  isKnown: IsKnown,
): Promise<Linked> {
  const links = await revisions.links(commit);
  const paths = new Map<string, string[]>();
  if (links.length === 0) return { paths, newly: [] };
  await revisions.obtain(links);
  const fresh = new Set(touched.flatMap(({ kind, path }) => (kind === 'symlink' ? path : [])));
  const all = fresh.size === 0 ? [] : await filesOf(commit, revisions);
  const own = new Set(touched.map(pathKey));
  const others = new Map(all.map((version) => [pathKey(version), version]));
  const newly = new Map<string, FileVersion>();
  for (const { target, path } of await aliasesAmong([...touched, ...all], links, revisions)) {
    if (isKnown(revisions.prefix + path) === undefined) continue;
    const key = pathKey(target);
    paths.set(key, [...new Set([...(paths.get(key) ?? []), path])]);
    const version = own.has(key) ? undefined : others.get(key);
    if (version !== undefined && isThrough(fresh, path)) newly.set(key, version);
  }
  return { paths, newly: [...newly.values()] };
}

async function filesOf(commit: string, revisions: Revisions): Promise<readonly FileVersion[]> {
  return (await revisions.difference(undefined, commit)).flatMap(({ after }) => after ?? []);
}

/** A link to what is not among the versions leads nowhere here, and is nothing to report. */
async function aliasesAmong(
  versions: readonly FileVersion[],
  links: readonly FileVersion[],
  revisions: Revisions,
): Promise<readonly Alias[]> {
  const files = versions.filter(({ kind }) => kind === 'file');
  const entries = [...links, ...files].map((version) => ({ ...version, sparse: false, unsearched: false }));
  const resolver = revisions.files(entries);
  return aliasesOf(entries, resolver, new CoverageCount()).finally(() => resolver.close());
}

/** Whether a path is that of one of the links, or of something below one. */
function isThrough(links: ReadonlySet<string>, path: string): boolean {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    if (links.has(path.slice(0, end))) return true;
  }
  return false;
}
