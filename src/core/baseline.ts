import type { RuleId } from './rules.js';

/** Where a repository keeps it. */
export const BASELINE_FILE = '.github/mcp-rekey-baseline.json';

/** Findings that a repository had when it adopted mcp-rekey. It holds no value, and no line number. */
export interface Baseline {
  /** Key of the fingerprints, unless the user has one: hexadecimal, random. */
  readonly salt: string;
  /** Fingerprint of a fixed text under the key that was used: tells whether that is the key of today. */
  readonly check: string;
  /** Sorted by place, rule and fingerprint. */
  readonly entries: readonly BaselineEntry[];
}

export interface BaselineEntry {
  readonly rule: RuleId;
  readonly place: string;
  /** `undefined` for a rule that is about no credential. */
  readonly fingerprint: string | undefined;
}
