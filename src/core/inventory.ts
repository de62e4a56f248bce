import type { Age } from './age.js';
import type { StoredSecret, Tier } from './policy/policy.js';
import type { Standing } from './policy/standing.js';
import type { SlotKind } from './slot.js';

/** A place in a config where a credential, or a reference to one, stands. */
export interface Site {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly hosts: readonly string[];
  readonly server: string | undefined;
  readonly slot: { readonly kind: SlotKind; readonly keyPath: string } | undefined;
}

/** Where a workflow says which secret a reference means. */
export interface Hint {
  /** From the top of the repository. */
  readonly file: string;
  readonly line: number;
}

/** One credential, wherever it stands; or one secret, wherever it is referred to. It has no field that could hold the value. */
export interface InventoryEntry {
  /** Keyed hash of the value, or of the secret that is named. */
  readonly fingerprint: string;
  readonly kind: 'literal' | 'reference';
  /** What people call it: "GitHub personal access token (classic)", or the name in the reference. */
  readonly title: string;
  /** Provider id. */
  readonly provider: string | undefined;
  /** A stand-in for a value; a reference as it is written. */
  readonly shown: string;
  /** The secret that a reference means, where the policy, a workflow or the reference itself says it. */
  readonly secret: StoredSecret | undefined;
  /** The workflow that says it; `undefined` if somebody else does, or nobody. */
  readonly hint: Hint | undefined;
  /** Made anew for each job and gone with it, as `GITHUB_TOKEN` is: it has no age. */
  readonly perJob: boolean;
  readonly tier: Tier;
  /** The greatest age that its tier allows, in days. */
  readonly limit: number;
  readonly age: Age;
  readonly standing: Standing;
  readonly dueAt: Date | undefined;
  /** The first commit in which it stands was written then, says its author. For a reference that tells nothing of the secret. */
  readonly firstSeenAt: Date | undefined;
  /** By file and line. */
  readonly sites: readonly Site[];
  /**
   * Fingerprints of others that are in one of its files, and of those in one of its servers: what is lost together. The first
   * `MOST_SHARING` of each; `sites` tells all.
   */
  readonly sharing: { readonly file: readonly string[]; readonly server: readonly string[] };
}

/** More others than anybody looks at; of a file with thousands each would list all the rest. */
export const MOST_SHARING = 100;

/** All credentials and references of a repository. */
export interface Inventory {
  /** What is due first comes first; what is not known comes last. */
  readonly entries: readonly InventoryEntry[];
}
