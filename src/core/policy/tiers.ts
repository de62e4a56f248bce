import { matchesName } from '../glob.js';
import type { Assignment, Policy, Tier } from './policy.js';

/** From the tightest to the loosest. */
export const tiers: readonly Tier[] = ['critical', 'high', 'medium', 'low'];

/** What is known of a credential, or of a reference to one. What is `undefined` fits no assignment that asks for it. */
export interface Assigned {
  /** Provider id. */
  readonly provider?: string | undefined;
  /** As the provider names them. */
  readonly scopes?: readonly string[] | undefined;
  readonly server?: string | undefined;
  /** Name of the variable, header, flag, query parameter or key. */
  readonly key?: string | undefined;
  /** Name that the reference has. */
  readonly reference?: string | undefined;
}

/** The tightest tier of all assignments that fit, else the policy's default. */
export function tierOf(policy: Policy, credential: Assigned): Tier {
  const fitting = policy.assignments.filter((assignment) => fits(assignment, credential));
  return tightest(fitting.map(({ tier }) => tier)) ?? policy.defaultTier;
}

/** The tightest of some tiers; `undefined` if there are none. */
export function tightest(some: readonly Tier[]): Tier | undefined {
  return tiers.find((tier) => some.includes(tier));
}

/** The greatest age at revocation that a tier allows, in days. */
export function limitOf(policy: Policy, tier: Tier): number {
  return policy.tiers[tier];
}

/** `30d` and `4w` in days. */
export function daysOf(age: string | undefined): number | undefined {
  return age === undefined ? undefined : Number(age.slice(0, -1)) * (age.endsWith('w') ? 7 : 1);
}

function fits(
  { providers, scopes, servers, keys, references }: Assignment,
  { provider, scopes: granted, server, key, reference }: Assigned,
): boolean {
  return (
    (providers === undefined || (provider !== undefined && providers.includes(provider))) &&
    (scopes === undefined || scopes.some((scope) => granted?.includes(scope))) &&
    described(servers, server) &&
    described(keys, key) &&
    described(references, reference)
  );
}

function described(patterns: readonly string[] | undefined, name: string | undefined): boolean {
  if (patterns === undefined) return true;
  return name !== undefined && patterns.some((pattern) => matchesName(name, pattern));
}
