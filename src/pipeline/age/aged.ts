import type { Age } from '../../core/age.js';
import { matchesName } from '../../core/glob.js';
import type { Hint } from '../../core/inventory.js';
import { keyOf } from '../../core/policy/apply.js';
import type { Policy, StoredSecret, Tier } from '../../core/policy/policy.js';
import { dueOf, type Standing, standingOf } from '../../core/policy/standing.js';
import { tierOf, tightest } from '../../core/policy/tiers.js';
import type { Finding } from '../../core/report.js';

/** One credential, or one secret that references name, with all that is known of it. */
export interface Aged {
  readonly fingerprint: string;
  readonly kind: 'literal' | 'reference';
  readonly title: string;
  readonly provider: string | undefined;
  readonly shown: string;
  /** What references call it, as it may be shown, and the secret that they mean. */
  readonly called: string | undefined;
  readonly secret: StoredSecret | undefined;
  readonly hint: Hint | undefined;
  readonly perJob: boolean;
  /** What of it is missing in its store, where that is not all of it. */
  readonly absence: string | undefined;
  /** What has to be granted for its store to tell more. */
  readonly grants: string | undefined;
  readonly age: Age;
  readonly firstSeenAt: Date | undefined;
  /** Scopes of it that give more than a server should have. */
  readonly broad: readonly string[];
  readonly tier: Tier;
  readonly standing: Standing;
  readonly dueAt: Date | undefined;
  /** A finding at each of its places. */
  readonly sites: readonly Finding[];
}

export interface Unjudged extends Omit<Aged, 'tier' | 'standing' | 'dueAt' | 'broad'> {
  /** Its store has been asked, and does not have it. */
  readonly isAbsent: boolean;
  /** Patterns of scopes that its provider calls broad. */
  readonly broadScopes: readonly string[];
  /** What each reference calls it, in the order of its places; none for a credential. */
  readonly names: readonly string[];
}

/** How a credential stands: the tightest tier of all its places counts, and what may administer is in `high` at least. */
export function judged({ isAbsent, broadScopes, names, ...one }: Unjudged, policy: Policy, now: Date): Aged {
  const { age, sites, perJob } = one;
  const { scopes = [] } = age;
  const broad = scopes.filter((scope) => broadScopes.some((pattern) => matchesName(scope, pattern)));
  const tiers = sites.map(({ provider, server, place }, index) =>
    tierOf(policy, { provider, scopes, server, key: keyOf(place), reference: names[index] }),
  );
  const tier = tightest([...tiers, ...(broad.length > 0 ? (['high'] as const) : [])]) ?? policy.defaultTier;
  const own = perJob ? 'in-time' : standingOf(age, tier, policy, now);
  const standing = isAbsent ? 'dangling' : own;
  return { ...one, broad, tier, standing, dueAt: dueOf(age, tier, policy) };
}
