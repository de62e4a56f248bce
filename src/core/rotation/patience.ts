import type { Flight } from './flight.js';
import type { RotationEntry } from './rotation.js';
import type { Pace } from './sight.js';

/** How long after its deployment a new one has to be seen in use, milliseconds. */
export function deadlineOf({ grace, lead }: Pick<RotationEntry, 'grace' | 'lead'>): number {
  return grace + lead;
}

/**
 * Until when first use, and whoever holds the old one still, are waited for before a person has to look: as long again once somebody has looked,
 * and where it was started late to be looked for.
 */
export function patienceEnds(
  { deployedAt, verifyingSince, resumedAt }: Pick<Flight, 'deployedAt' | 'verifyingSince' | 'resumedAt'>,
  { deadline }: Pick<Pace, 'deadline'>,
): Date {
  const times = [deployedAt, verifyingSince, resumedAt].flatMap((time) => time?.getTime() ?? []);
  return new Date(Math.max(...times) + deadline);
}

/** Until when what is replaced stays, though the new one was seen in use; `undefined` if it was not yet. */
export function graceEnds(
  { deployedAt, seenAt }: Pick<Flight, 'deployedAt' | 'seenAt'>,
  { grace }: Pick<Pace, 'grace'>,
): Date | undefined {
  if (deployedAt === undefined || seenAt === undefined) return undefined;
  return new Date(Math.max(seenAt.getTime(), deployedAt.getTime()) + grace);
}
