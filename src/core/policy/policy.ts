import { day } from '../phrases.js';
import type { RotationEntry } from '../rotation/rotation.js';
import type { RuleId } from '../rules.js';
import type { FailOn, Severity } from '../severity.js';

/** Where a repository keeps its policy. */
export const POLICY_FILE = '.github/mcp-rekey.yml';

/** How soon a credential has to be replaced. */
export type Tier = 'critical' | 'high' | 'medium' | 'low';

/** What an organisation or repository has decided. Defaults stand in for whatever it leaves open. */
export interface Policy {
  /** Severities that differ from the rules' own. */
  readonly rules: ReadonlyMap<RuleId, Severity | 'off'>;
  readonly failOn: FailOn;
  /** The greatest age at revocation that each tier allows, in days. */
  readonly tiers: Readonly<Record<Tier, number>>;
  /** Which credential is in which tier: of all that fit, the tightest counts. */
  readonly assignments: readonly Assignment[];
  /** The tier of what no assignment fits. */
  readonly defaultTier: Tier;
  readonly exceptions: readonly Exception[];
  /** Globs over paths relative to the scanned root; what they match is not scanned. */
  readonly ignoredPaths: readonly string[];
  /** Whether ignore comments count for rules about credentials. For other rules they always do. */
  readonly inlineIgnores: boolean;
  /** So many days before its end a credential is due soon. */
  readonly dueSoon: number;
  /** Hosts of one's own that may be asked about credentials, and hosts that are asked with a stronger one. */
  readonly hosts: readonly HostEntry[];
  readonly stores: readonly StoreEntry[];
  /** The secrets behind references, by the names that the references have. */
  readonly references: ReadonlyMap<string, StoredSecret>;
  /** Ids of providers that may be asked although that costs money or tells somebody. */
  readonly paidProbes: readonly string[];
  readonly rotations: readonly RotationEntry[];
  /** How many rotations one run may begin. */
  readonly maxRotationsPerRun: number;
  readonly journal: JournalPlace;
}

/** Where rotations are written down. */
export interface JournalPlace {
  /** `acme/rotations`; `undefined` for the one that the policy is in. */
  readonly repository: string | undefined;
  readonly branch: string;
}

/** A host that may be asked. */
export interface HostEntry {
  /** Provider id. */
  readonly provider: string;
  /** `gitlab.acme.example`, `db.acme.example:5432`, `http://grafana.lan:3000`; a path may follow. */
  readonly host: string;
  /** A reference to a stronger credential, which goes to this host and to no other: `env://GITLAB_ADMIN_TOKEN`. */
  readonly admin: string | undefined;
  /** What else has to be known of the account: `{organization: 'acme'}`. */
  readonly account: Readonly<Record<string, string>>;
}

/** A store that may be asked when a secret in it was written. */
export interface StoreEntry {
  /** What `references` call it: its own name, or else the id of the store. */
  readonly name: string;
  /** Id of the store. */
  readonly store: string;
  /** As the store's own schema has checked them. */
  readonly options: unknown;
}

/** A secret in a store. */
export interface StoredSecret {
  /** Name of a `StoreEntry`. */
  readonly store: string;
  readonly scope: string | undefined;
  readonly name: string;
  readonly key: string | undefined;
}

/** A credential fits if it fits every field that is there; within a field, one entry is enough. */
export interface Assignment {
  readonly tier: Tier;
  /** Provider ids. */
  readonly providers?: readonly string[] | undefined;
  /** What a credential may do, as its provider names it: `admin:org`. */
  readonly scopes?: readonly string[] | undefined;
  /** Server names; `*` stands for any run of characters. */
  readonly servers?: readonly string[] | undefined;
  /** Names of variables, headers, flags or keys; `*` as above. */
  readonly keys?: readonly string[] | undefined;
  /** Names that references have: `GITHUB_TOKEN`, `op://vault/item/field`; `*` as above. */
  readonly references?: readonly string[] | undefined;
}

/** A finding that somebody has decided to live with for a time. */
export interface Exception {
  readonly rule: RuleId;
  /** As the report gives it. */
  readonly place: string;
  /** As the report gives it; `undefined` for a rule that is about no credential. */
  readonly fingerprint: string | undefined;
  readonly reason: string;
  /** The last day on which it counts: midnight UTC at that day's end. */
  readonly expires: Date;
  /** Where it stands in the policy's file. */
  readonly line: number;
  readonly column: number;
}

/** Whether an exception has stopped counting. */
export function isOver({ expires }: Exception, now: Date): boolean {
  return now >= expires;
}

/** The last day on which an exception counts, as `2027-01-31`. */
export function lastDay({ expires }: Exception): string {
  return day(new Date(expires.getTime() - 1));
}

/** What holds where there is no policy. */
export const defaultPolicy: Policy = {
  rules: new Map(),
  failOn: 'error',
  tiers: { critical: 30, high: 60, medium: 90, low: 180 },
  assignments: [],
  defaultTier: 'medium',
  exceptions: [],
  ignoredPaths: [],
  inlineIgnores: false,
  dueSoon: 14,
  hosts: [],
  stores: [],
  references: new Map(),
  paidProbes: [],
  rotations: [],
  maxRotationsPerRun: 10,
  journal: { repository: undefined, branch: 'mcp-rekey/journal' },
};
