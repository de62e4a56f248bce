import type { Age } from './age.js';
import type { Confidence } from './classify/verdict.js';
import type { Coverage } from './coverage.js';
import type { Tier } from './policy/policy.js';
import type { RuleId } from './rules.js';
import type { FailOn, Severity } from './severity.js';
import type { SlotKind } from './slot.js';
import type { Unfixable } from './unfixable.js';

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
  /** Path in the repository, server and key path, with list items by name: the same when lines move. */
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
  /** Which age the policy allows the credential; `undefined` for a finding about something else. */
  readonly tier: Tier | undefined;
  /** Whether something can be written in its place that the hosts of the file resolve, or a wrapper in front of the server. */
  readonly fixable: boolean;
  /** Why not. */
  readonly unfixable: Unfixable | undefined;
  /** What to do about it. */
  readonly remedy: string;
  /** The way out as one edit of one line; `undefined` where more than that is needed. */
  readonly fix: Fix | undefined;
  /** The source line with every secret in it masked, cut to what fits a screen; where in it the masked value stands. */
  readonly excerpt: Excerpt | undefined;
  /** In which commits it stands; `undefined` where no commits were looked at. */
  readonly history: History | undefined;
}

export interface Excerpt {
  readonly text: string;
  /** In code points of `text`, from 0. */
  readonly start: number;
  readonly length: number;
}

/** One stretch of one line, and what belongs there instead. Places count as those of a finding do. */
export interface Fix {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  readonly text: string;
  /** The whole line as it is, with every secret in it masked. */
  readonly before: string;
  /** The whole line as it would be; `undefined` if something else in it is secret. */
  readonly after: string | undefined;
}

/** A commit that was looked at. */
export interface Commit {
  /** Git's full name for it. */
  readonly oid: string;
  /** When it was written, says its author. */
  readonly date: Date;
}

/** The commits between which a credential stands in the history. */
export interface History {
  /** The first one whose version of the file holds it. Its date is a lower bound of the credential's age. */
  readonly first: Commit;
  /** The last one that wrote a version of the file with it. */
  readonly last: Commit;
  /** Whether it stands there in the newest version that was judged. */
  readonly atHead: boolean;
}

/** By which key fingerprints were made, and so how far they can be compared. */
export type FingerprintScope = 'key' | 'baseline' | 'run';

/** What was judged: one version of the files, what commits brought since a base, or every version that any ref reaches. */
export type Scope =
  | { readonly kind: 'tree' }
  /** `base` and `head` as the user or the event named them; no `base` if all is new, no `head` for the work tree. */
  | {
      readonly kind: 'range';
      readonly base: string | undefined;
      readonly head: string | undefined;
      readonly commits: number;
    }
  | { readonly kind: 'history'; readonly commits: number };

/** Findings that were made and are not reported, by the reason. */
export interface Suppressed {
  /** They stand in the base already. */
  readonly known: number;
  readonly baseline: number;
  readonly exceptions: number;
  readonly ignores: number;
}

export interface Report {
  /** As the user wrote it. */
  readonly root: string;
  /** The root's path in its repository, with `/` at the end; `''` at the top, or where there is none. */
  readonly prefix: string;
  readonly scope: Scope;
  /** Sorted by file, line and column. */
  readonly findings: readonly Finding[];
  readonly suppressed: Suppressed;
  /** The least severity that breaks the policy. */
  readonly failOn: FailOn;
  readonly coverage: Coverage;
  /** What one should know to read the verdict, one sentence each; it changes nothing. */
  readonly notices: readonly string[];
  /** What could not be judged at all, one sentence each: with these, a report without findings proves nothing. */
  readonly gaps: readonly string[];
  readonly fingerprintScope: FingerprintScope;
}

/** Whether all was judged that should have been. */
export function isComplete({ coverage, gaps }: Report): boolean {
  return coverage.complete && gaps.length === 0;
}
