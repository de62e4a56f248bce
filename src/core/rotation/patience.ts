import type { Flight } from './flight.js';
import type { Pace } from './sight.js';

/**
 * Until when first use, and whoever holds the old one still, are waited for before a person has to look: as long again once somebody has looked,
 * and where it was started late to be looked for.
 */
export function patienceEnds(
  { deployedAt, verifyingSince, resumedAt }: Flight,
  { deadline }: Pick<Pace, 'deadline'>,
): Date {
  const times = [deployedAt, verifyingSince, resumedAt].flatMap((time) => time?.getTime() ?? []);
  return new Date(Math.max(...times) + deadline);
}
