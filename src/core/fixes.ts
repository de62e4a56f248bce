import type { Finding, Report } from './report.js';
import type { Unfixable } from './unfixable.js';

/**
 * What is written in place of a credential. `reference`: one that the hosts resolve. `default`: the reference that it was the default of stays.
 * `variable`: a key that names a variable. `wrapper`: the server is started by one that resolves references. `placeholder`: a word, in a comment.
 * `emptied`: nothing, for whoever starts the server is asked.
 */
export type FixWay = 'reference' | 'default' | 'variable' | 'wrapper' | 'placeholder' | 'emptied';

/** What becomes of one finding. */
export type Fixed =
  | { readonly finding: Finding; readonly way: FixWay; readonly name: string }
  | { readonly finding: Finding; readonly way: 'none'; readonly why: Unfixable };

/** A file with references in place of its credentials. */
export interface FixedFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** A text out of the file with what is secret in it masked. */
  readonly conceal: (text: string) => string;
}

export interface Fixes {
  readonly report: Report;
  /** In the order of the report. */
  readonly fixed: readonly Fixed[];
  /** Files that change. */
  readonly files: readonly FixedFile[];
}
