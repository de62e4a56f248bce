import { day } from '../phrases.js';
import type { Attempt, Flight } from './flight.js';

/** What its credential was called when it was made; `undefined` if that was nobody here. */
export function labelOfKey({ label, mintedAt, isHandedIn }: Attempt): string | undefined {
  return mintedAt === undefined || isHandedIn ? undefined : label;
}

/**
 * What nobody else revokes where nobody goes on with a rotation, in words that follow "revoke": ids of what it has made and was to replace, and what each is
 * called there. Which of them is in use, whoever revokes has to see.
 */
export function leftBehind({ attempt, old, retirements, startedAt }: Flight): string {
  const keys = [
    ...(attempt === undefined
      ? []
      : [{ key: attempt.key, label: attempt.key === undefined ? attempt.label : labelOfKey(attempt) }]),
    ...retirements.filter(({ state }) => state !== 'refused'),
  ];
  const named = keys.map(({ key, label }) => {
    if (key === undefined) return `what may be called ${label}`;
    if (key === old) return `${key} (which it was to replace)`;
    return label === undefined || label === key ? key : `${key} (${label})`;
  });
  const all = named.length === 0 ? 'what it may have made' : named.join(', ');
  return `what nobody uses of ${all}, with the account that the policy named on ${day(startedAt)}`;
}
