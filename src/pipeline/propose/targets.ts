import type { ConfigNode } from '../../core/document.js';
import type { Examined } from '../examined.js';
import type { Judged } from '../judge.js';
import { entriesOf, entryAt, scalarAt } from './entry.js';
import type { Target } from './target.js';
import { wayFor } from './way.js';

/** What is to be replaced in one file. */
export interface Wanted {
  readonly examined: Examined;
  readonly judged: readonly Judged[];
}

/** The credentials of a file with their places in its document, and what can be written there. */
export function targetsOf(
  { examined: { extraction }, judged }: Wanted,
  nameOf: (one: Judged) => string,
  allowUnverified: boolean,
): readonly Target[] {
  const { owners, parsed } = extraction;
  const entries = entriesOf(parsed?.roots ?? []);
  return judged.map((one): Target => {
    const { slot, range } = one;
    const isAside = slot.kind === 'comment' || slot.kind === 'text';
    const found = isAside ? undefined : placeIn(parsed?.document.roots ?? [], one);
    const entry = entryAt(entries, range);
    const isWhole = found !== undefined && isAll(found.scalar, one);
    const where = { slot, isWhole, owners, entry, isParsed: parsed !== undefined, allowUnverified };
    return {
      judged: one,
      owners,
      entry,
      name: nameOf(one),
      way: wayFor(where),
      scalar: found?.scalar,
      root: found?.root,
    };
  });
}

function placeIn(roots: readonly ConfigNode[], { range }: Judged) {
  for (const root of roots) {
    const scalar = scalarAt(root, range);
    if (scalar !== undefined) return { root, scalar };
  }
  return undefined;
}

function isAll({ text }: NonNullable<Target['scalar']>, { range }: Judged): boolean {
  const whole = text.range();
  return range.start <= whole.start && whole.end <= range.end;
}
