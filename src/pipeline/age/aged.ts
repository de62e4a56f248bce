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
  /** What references call it, and the secret that they mean. */
  readonly name: string | undefined;
  readonly secret: StoredSecret | undefined;
  readonly hint: Hint | undefined;
  readonly perJob: boolean;
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
}

/** How a credential stands: the tightest tier of all its places counts, and what may administer is in `high` at least. */
export function judged({ isAbsent, broadScopes, ...one }: Unjudged, policy: Policy, now: Date): Aged {
  const { age, sites, provider, name, perJob } = one;
  const scopes = age.scopes ?? undefined;
  const broad = (scopes ?? []).filter((scope) => broadScopes.some((pattern) => matchesName(scope, pattern)));
  const tiers = sites.map(({ server, place }) =>
    tierOf(policy, { provider, scopes, server, key: keyOf(place), reference: name }),
  );
  const tier = tightest([...tiers, ...(broad.length > 0 ? (['high'] as const) : [])]) ?? policy.defaultTier;
  const own = perJob ? 'in-time' : standingOf(age, tier, policy, now);
  const standing = isAbsent ? 'dangling' : own;
  return { ...one, broad, tier, standing, dueAt: dueOf(age, tier, policy) };
}
