import type { Flight, Retirement } from './flight.js';
import type { JournalEvent } from './journal.js';
import { labelOfKey } from './left-behind.js';

/** The one that is replaced is a task of its own before anything can fail. */
export function withOld(retirements: readonly Retirement[], old: string | null): readonly Retirement[] {
  if (old === null || retirements.some(({ key }) => key === old)) return retirements;
  return [...retirements, { key: old, label: undefined, when: 'grace', state: 'pending' }];
}

/** A key of ours, with what it was called if the attempt that has made it is not over. */
export function orphaned(
  { attempt, retirements }: Flight,
  { key, when }: Extract<JournalEvent, { event: 'orphan' }>,
): readonly Retirement[] {
  const label = attempt?.key === key ? labelOfKey(attempt) : undefined;
  return [...retirements, { key, label, when, state: 'pending' }];
}

export function retired(
  { retirements }: Flight,
  key: string,
  state: Retirement['state'],
): readonly Retirement[] {
  return retirements.map((retirement) => (retirement.key === key ? { ...retirement, state } : retirement));
}
