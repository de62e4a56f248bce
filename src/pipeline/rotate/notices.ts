import type { Entry } from '../../core/rotation/journal.js';
import type { Notice, Progress } from '../../core/rotation/progress.js';
import { nameOf } from './ledger.js';

/** What entries of a journal say that somebody wants to be told of. `from`: number of the first one that is news. */
export function newsOf(entries: readonly Entry[], from: number): readonly Notice[] {
  const deaths = deathsIn(entries);
  return entries.slice(from).flatMap((entry): readonly Notice[] => {
    const { what, at, rotation } = entry;
    if (what.event !== 'needs-human') return deaths.get(entry) ?? [];
    return [{ event: 'needs-human', rotation: nameOf(rotation), why: what.why, at }];
  });
}

/** What is too old: that is news for as long as it is so, and `at` always is when it became so. */
export function overdueOf(progress: readonly Progress[]): readonly Notice[] {
  return progress.flatMap(({ name, overdueSince: at, why = 'it is older than its tier allows' }) =>
    at === undefined ? [] : [{ event: 'overdue' as const, rotation: name, why, at }],
  );
}

/** Credentials that were replaced, and have died since a time. */
export function diedSince(entries: readonly Entry[], since: Date): readonly Notice[] {
  return [...deathsIn(entries).values()].flat().filter(({ at }) => at >= since);
}

/** Of what somebody may have used: not of candidates that nobody has ever had. */
function deathsIn(entries: readonly Entry[]): ReadonlyMap<Entry, readonly Notice[]> {
  const used = new Set<string>();
  const deaths = new Map<Entry, readonly Notice[]>();
  for (const entry of entries) {
    const { rotation, what, at } = entry;
    if (what.event === 'intent') used.add(`${rotation} ${what.old}`);
    if (what.event === 'orphan' && what.when === 'grace') used.add(`${rotation} ${what.key}`);
    if (what.event !== 'refused' || !used.has(`${rotation} ${what.key}`)) continue;
    const why = `${what.key} is dead: ${PROOFS[what.proof]}`;
    deaths.set(entry, [{ event: 'revoked', rotation: nameOf(rotation), why, at }]);
  }
  return deaths;
}

const PROOFS: Readonly<Record<'tried' | 'by-id' | 'unproved', string>> = {
  tried: 'it was tried, and is refused',
  'by-id': 'its provider lists it no more',
  unproved: 'its provider has revoked it, and nobody could try it',
};
