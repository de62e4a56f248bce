import { CoverageCount } from '../core/coverage.js';
import { pathKey } from '../core/file-path.js';
import type { FileVersion, Revisions } from '../core/revisions.js';
import { aliasesOf } from './aliases.js';
import type { IsKnown } from './collect.js';

/** For each of some versions the paths of a commit's symbolic links that lead to it and that hosts read, by `pathKey`. */
export async function linkedPaths(
  commit: string,
  revisions: Revisions,
  versions: readonly FileVersion[],
  isKnown: IsKnown,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const links = await revisions.links(commit);
  const found = new Map<string, string[]>();
  if (links.length === 0) return found;
  const entries = [...links, ...versions.filter(({ kind }) => kind === 'file')].map((version) => ({
    ...version,
    sparse: false,
    unsearched: false,
  }));
  const files = revisions.files(entries);
  // A link to what nobody has touched leads nowhere here, and is nothing to report.
  const aliases = await aliasesOf(entries, files, new CoverageCount()).finally(() => files.close());
  for (const { target, path } of aliases) {
    if (isKnown(revisions.prefix + path) === undefined) continue;
    const key = pathKey(target);
    found.set(key, [...(found.get(key) ?? []), path]);
  }
  return found;
}
