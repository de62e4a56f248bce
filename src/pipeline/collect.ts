import type { CoverageCount } from '../core/coverage.js';
import { pathKey } from '../core/file-path.js';
import { type Alias, aliasesOf } from './aliases.js';
import type { Candidates } from './candidates.js';
import { isNeverConfig, TERMS } from './content.js';
import type { Survey } from './survey.js';

/** Whether a path is one that a host reads and nothing else does (`dedicated`), or one that others use too (`shared`). */
export type IsKnown = (hostPath: string) => 'dedicated' | 'shared' | undefined;

/**
 * Picks the candidates out of all that was found: what stands at a path of a host's own, whatever it holds, and what speaks of
 * MCP, wherever it stands.
 */
export async function collect(
  found: Survey,
  candidates: Candidates,
  isKnown: IsKnown,
  coverage: CoverageCount,
): Promise<void> {
  for (const entry of found.entries) {
    if (entry.kind === 'submodule' || entry.kind === 'nested-repository')
      coverage.skip(entry.kind, entry.path);
    else if (entry.sparse) coverage.skip('sparse', entry.path);
    else if (entry.kind === 'file' && isKnown(candidates.hostPath(entry.path)) === 'dedicated') {
      candidates.add(entry, 'dedicated', entry.oid !== undefined);
    }
  }
  for (const [hits, areTracked] of [
    [found.hits, true],
    [found.otherHits, false],
  ] as const) {
    for (const hit of hits) {
      const shared = isKnown(candidates.hostPath(hit.path)) === 'shared';
      candidates.add(hit, shared ? 'shared' : 'content', areTracked);
    }
  }
  const aliases = await aliasesOf(found.entries, found.files, coverage);
  for (const [alias, known] of await relevant(aliases, found, candidates, isKnown, coverage)) {
    candidates.add(alias.target, known, false, alias.path === alias.target.path ? undefined : alias.path);
  }
}

/** The aliases that make a difference: those that hosts read. A shared one counts only if the target speaks of MCP. */
async function relevant(
  aliases: readonly Alias[],
  found: Survey,
  candidates: Candidates,
  isKnown: IsKnown,
  coverage: CoverageCount,
): Promise<readonly (readonly [Alias, 'dedicated' | 'shared' | 'content'])[]> {
  const known = aliases.flatMap((alias) => {
    // Git calls it a link, and on the disk it is a file: the search has left it out.
    const itself = alias.path === alias.target.path && !isNeverConfig(alias.path);
    const why = isKnown(candidates.hostPath(alias.path)) ?? (itself ? 'content' : undefined);
    return why ? [[alias, why] as const] : [];
  });
  const listed = new Set(
    known.length > 0 ? found.entries.filter(({ kind }) => kind === 'file').map(pathKey) : [],
  );
  // The target can be a file that git ignores, into which no search has looked yet.
  const unlisted = known.filter(([{ target }, why]) => why !== 'dedicated' && !listed.has(pathKey(target)));
  const { hits, skipped } = await found.files.search(
    unlisted.map(([{ target }]) => target),
    TERMS.words,
  );
  for (const one of skipped) coverage.skip(one.skipped, one.path);
  const speaking = new Set(hits.map(pathKey));
  return known.filter(
    ([{ target }, why]) => why === 'dedicated' || candidates.has(target) || speaking.has(pathKey(target)),
  );
}
