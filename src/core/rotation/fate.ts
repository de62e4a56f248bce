import type { Flight, Retirement } from './flight.js';
import { graceEnds } from './patience.js';
import type { Pace } from './sight.js';

/** What becomes of a credential that a rotation on its way replaces, or has given up. */
export interface Fate {
  readonly key: string;
  readonly state: /** Until the new one is deployed. */
    | 'in-use'
    /** The new one was taken back. */
    | 'staying'
    /** Somebody wants it in use again, as far as that can be. */
    | 'wanted-back'
    /** It is revoked once the new one was seen in use, and the grace is over. */
    | 'waiting'
    | 'leaving'
    | 'revoking'
    /** It is yet to be refused. */
    | 'revoked';
  /** When it is revoked at the earliest, if it is `leaving`; `undefined`: at once. */
  readonly from?: Date | undefined;
}

/** Of all that are not dead, as the journal has it. */
export function fatesOf(flight: Flight, pace: Pick<Pace, 'grace'>): readonly Fate[] {
  return flight.retirements.flatMap((one) =>
    one.state === 'refused' ? [] : [fateOf(one, one.state, flight, pace)],
  );
}

function fateOf(
  { key, when }: Retirement,
  state: Exclude<Retirement['state'], 'refused'>,
  flight: Flight,
  { grace }: Pick<Pace, 'grace'>,
): Fate {
  if (state !== 'pending') return { key, state };
  const { abortedAt } = flight;
  if (key === flight.old) {
    if (abortedAt !== undefined) return { key, state: 'staying' };
    if (flight.isRollback) return { key, state: 'wanted-back' };
    if (flight.deployedAt === undefined) return { key, state: 'in-use' };
  }
  if (when === 'now') return { key, state: 'leaving' };
  const from = abortedAt === undefined ? graceEnds(flight, { grace }) : new Date(abortedAt.getTime() + grace);
  return from === undefined ? { key, state: 'waiting' } : { key, state: 'leaving', from };
}
