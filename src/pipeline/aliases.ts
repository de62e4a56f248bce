import type { CoverageCount } from '../core/coverage.js';
import type { Entry, Files, LinkTarget } from '../core/tree.js';

/** A path under which a file can be read too, because a symbolic link stands in it. */
export interface Alias {
  readonly target: LinkTarget;
  readonly path: string;
}

/** As many paths through linked folders as are looked at; a tree can be made to have any number. */
const MAX_ALIASES = 100_000;

/** The other paths of the listed files: those of links to files, and those through links to folders. */
export async function aliasesOf(
  entries: readonly Entry[],
  files: Files,
  coverage: CoverageCount,
): Promise<readonly Alias[]> {
  const aliases: Alias[] = [];
  const linksTo = new Map<string, string[]>();
  for (const link of entries) {
    if (link.kind !== 'symlink' || link.sparse) continue;
    const target = await files.target(link);
    if ('skipped' in target) coverage.skip(target.skipped, target.path);
    else if (target.kind === 'file') aliases.push({ target, path: link.path });
    else if (!linksTo.get(target.path)?.push(link.path)) linksTo.set(target.path, [link.path]);
  }
  if (linksTo.size > 0) aliases.push(...throughFolders(entries, linksTo));
  return aliases;
}

function throughFolders(
  entries: readonly Entry[],
  linksTo: ReadonlyMap<string, readonly string[]>,
): readonly Alias[] {
  const aliases: Alias[] = [];
  for (const entry of entries) {
    if (entry.kind !== 'file') continue;
    const { path } = entry;
    for (let end = path.lastIndexOf('/'); end !== -1; end = end === 0 ? -1 : path.lastIndexOf('/', end - 1)) {
      for (const link of linksTo.get(path.slice(0, end)) ?? []) {
        if (aliases.length === MAX_ALIASES) return aliases;
        aliases.push({ target: { ...entry, kind: 'file' }, path: link + path.slice(end) });
      }
    }
    for (const link of linksTo.get('') ?? []) {
      if (aliases.length === MAX_ALIASES) return aliases;
      aliases.push({ target: { ...entry, kind: 'file' }, path: `${link}/${path}` });
    }
  }
  return aliases;
}
