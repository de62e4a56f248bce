import type { Fixed } from '../../core/fixes.js';
import type { Unfixable } from '../../core/unfixable.js';

/** How many findings get something else in their place, and why others do not. */
export interface Share {
  readonly total: number;
  readonly fixable: number;
  readonly byCause: Readonly<Partial<Record<Unfixable, number>>>;
}

export function shareOf(fixed: readonly Fixed[]): Share {
  const byCause: Partial<Record<Unfixable, number>> = {};
  for (const one of fixed) if (one.way === 'none') byCause[one.why] = (byCause[one.why] ?? 0) + 1;
  const fixable = fixed.filter(({ way }) => way !== 'none').length;
  return { total: fixed.length, fixable, byCause };
}
