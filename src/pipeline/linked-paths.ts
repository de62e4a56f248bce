import { CoverageCount } from '../core/coverage.js';
import { pathKey } from '../core/file-path.js';
import type { FileVersion, Revisions } from '../core/revisions.js';
import { aliasesOf } from './aliases.js';
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
  const own = new Set(touched.map(pathKey));
  const fresh = new Set(touched.flatMap(({ kind, path }) => (kind === 'symlink' ? path : [])));
  const all =
    fresh.size === 0
      ? []
      : (await revisions.difference(undefined, commit)).flatMap(({ after }) => after ?? []);
  const files = [...touched, ...all].filter(({ kind }) => kind === 'file');
  const entries = [...links, ...files].map((version) => ({ ...version, sparse: false, unsearched: false }));
  const resolver = revisions.files(entries);
  // A link to what nobody has touched leads nowhere here, and is nothing to report.
  const aliases = await aliasesOf(entries, resolver, new CoverageCount()).finally(() => resolver.close());
  const newly = new Map<string, FileVersion>();
  const byKey = new Map(all.map((version) => [pathKey(version), version]));
  for (const { target, path } of aliases) {
    if (isKnown(revisions.prefix + path) === undefined) continue;
    const key = pathKey(target);
    const others = paths.get(key) ?? [];
    if (!others.includes(path)) paths.set(key, [...others, path]);
    const version = byKey.get(key);
    const isFresh = [...fresh].some((link) => path === link || path.startsWith(`${link}/`));
    if (!own.has(key) && version !== undefined && isFresh) newly.set(key, version);
  }
  return { paths, newly: [...newly.values()] };
}
