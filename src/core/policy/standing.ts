import { type Age, DAY, daysBetween } from '../age.js';
import type { Policy, Tier } from './policy.js';
import { limitOf } from './tiers.js';

/**
 * How a credential stands with the policy. `unknown`: nobody knows how old it is, and that is why nobody knows how it stands.
 * `dangling`: it is a reference to nothing.
 */
export type Standing = 'expired' | 'revoked' | 'dangling' | 'overdue' | 'due-soon' | 'unknown' | 'in-time';

/** From the most urgent to the least. */
export const standings: readonly Standing[] = [
  'expired',
  'revoked',
  'dangling',
  'overdue',
  'due-soon',
  'unknown',
  'in-time',
];

/** Those that ask for something to be done now. */
export const pressing: readonly Standing[] = ['expired', 'revoked', 'dangling', 'overdue'];

/**
 * When it has to be replaced: at the end of what its tier allows, or before it expires. Where it is only known since when it has been there, that is
 * the latest day. `undefined` if nothing is known.
 */
export function dueOf({ issuedAt, existedAt, expiresAt }: Age, tier: Tier, policy: Policy): Date | undefined {
  const since = issuedAt ?? existedAt;
  const end = since && new Date(since.getTime() + limitOf(policy, tier) * DAY);
  const ends = [end, expiresAt].flatMap((date) => (date ? [date.getTime()] : []));
  return ends.length === 0 ? undefined : new Date(Math.min(...ends));
}

/** How a credential of this age stands at that time. */
export function standingOf(age: Age, tier: Tier, policy: Policy, now: Date): Standing {
  const { answer, expiresAt, issuedAt } = age;
  const isOver = expiresAt !== undefined && expiresAt <= now;
  // Whose time is over is unknown to most providers.
  const hasExpired = answer?.reason === 'expired' || (isOver && answer?.reason === 'invalid');
  if (answer?.state === 'dead') return hasExpired ? 'expired' : 'revoked';
  if (isOver) return 'expired';
  const due = dueOf(age, tier, policy);
  if (due !== undefined && due <= now) return 'overdue';
  if (due !== undefined && daysBetween(now, due) < policy.dueSoon) return 'due-soon';
  return issuedAt !== undefined || isEnough(age, tier) ? 'in-time' : 'unknown';
}

/** A lower bound can show that a credential is too old, and never that it is young enough for a critical one. */
function isEnough({ existedAt }: Age, tier: Tier): boolean {
  return existedAt !== undefined && tier !== 'critical';
}
