import type { CoverageCount } from '../core/coverage.js';
import type { IgnoreComment } from '../core/ignores.js';
import type { Finding, Scope } from '../core/report.js';

/** What looking at the files gave, before the policy has decided on it. */
export interface Found {
  /** The root's path in its repository, with `/` at the end. */
  readonly prefix: string;
  readonly scope: Scope;
  readonly findings: readonly Finding[];
  /** How many more there are that the base has already. */
  readonly known: number;
  readonly ignores: readonly IgnoreComment[];
  readonly coverage: CoverageCount;
  readonly notices: readonly string[];
  readonly gaps: readonly string[];
  /** Whether everything below the root was looked at, so that what was not found is not there. */
  readonly whole: boolean;
}
