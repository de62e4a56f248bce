import type { Confidence } from './classify/verdict.js';
import type { Coverage } from './coverage.js';
import type { RuleId } from './rules.js';
import type { Severity } from './severity.js';
import type { SlotKind } from './slot.js';

/** One place that breaks a rule. It has no field that could hold the credential. */
export interface Finding {
  readonly ruleId: RuleId;
  readonly severity: Severity;
  /** One sentence, without the place: what was found and why it counts. */
  readonly message: string;
  readonly confidence: Confidence;
  /** Relative to the scanned root, always with `/`. Like all text out of the repository it is escaped by who prints it. */
  readonly file: string;
  /** From 1; columns in Unicode code points, the end exclusive. The range is that of the secret alone. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Ids of all hosts that read the file in this shape. */
  readonly hosts: readonly string[];
  readonly server: string | undefined;
  readonly slot: { readonly kind: SlotKind; readonly keyPath: string } | undefined;
  /** File, server and key path, with list items by name: the same when lines move. */
  readonly place: string;
  /** Provider id. */
  readonly provider: string | undefined;
  /** What people call the credential; for a rule about something else, the rule's title. */
  readonly title: string;
  /** Keyed hash of the value: the same in all places of this run that hold the same credential. */
  readonly fingerprint: string | undefined;
  /** A stand-in for the value: at most the prefix that every credential of its kind has. */
  readonly redacted: string | undefined;
  readonly age: Age | undefined;
  /** Whether all hosts whose own file it is resolve one reference syntax there. */
  readonly fixable: boolean;
  /** What to do about it. */
  readonly remedy: string;
  /** The source line with every secret in it masked, cut to what fits a screen; where in it the masked value stands. */
  readonly excerpt: Excerpt | undefined;
}

export interface Excerpt {
  readonly text: string;
  /** In code points of `text`, from 0. */
  readonly start: number;
  readonly length: number;
}

export interface Age {
  readonly issuedAt: Date | undefined;
  readonly expiresAt: Date | undefined;
  /** `token`: read out of the credential itself. */
  readonly source: 'token';
}

/** By which key fingerprints were made, and so how far they can be compared. */
export type FingerprintScope = 'key' | 'run';

export interface Report {
  /** As the user wrote it. */
  readonly root: string;
  /** Sorted by file, line and column. */
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  readonly fingerprintScope: FingerprintScope;
}
