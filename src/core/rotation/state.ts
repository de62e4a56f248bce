import type { Flight } from './flight.js';

/** How far a rotation is, in the words of its documentation. */
export type State =
  | 'written down'
  | 'made'
  | 'tried'
  | 'stored'
  | 'read back'
  | 'proposed'
  | 'in use'
  | 'seen in use'
  | 'revoking'
  | 'revoked'
  | 'refused'
  /** The attempt came to nothing; another one follows. */
  | 'failed'
  | 'going back'
  /** Nothing comes of it: what was made has to go. */
  | 'taken back'
  | 'needs a person'
  | NonNullable<Flight['end']>;

/** What the entries of its journal come to. */
export function stateOf(flight: Flight): State {
  const { end, human, abortedAt, isRollback, attempt } = flight;
  if (end !== undefined) return end;
  if (human !== undefined) return 'needs a person';
  if (abortedAt !== undefined) return 'taken back';
  if (attempt === undefined) return 'failed';
  if (isRollback) return 'going back';
  if (flight.seenAt !== undefined) return retiring(flight);
  if (flight.deployedAt !== undefined) return 'in use';
  if (flight.pull !== undefined) return 'proposed';
  return storing(flight, attempt);
}

/** The one that is replaced, and whatever else somebody may have had. */
function retiring({ retirements }: Flight): State {
  const states = retirements.map(({ state }) => state);
  if (states.includes('revoking')) return 'revoking';
  if (states.includes('revoked')) return 'revoked';
  return states.length > 0 && states.every((state) => state === 'refused') ? 'refused' : 'seen in use';
}

function storing({ targets }: Flight, attempt: NonNullable<Flight['attempt']>): State {
  if (targets.every(({ name }) => attempt.marks.has(name))) return 'read back';
  if (targets.every(({ name }) => attempt.stored.has(name))) return 'stored';
  if (attempt.isTested) return 'tried';
  return attempt.key === undefined ? 'written down' : 'made';
}
