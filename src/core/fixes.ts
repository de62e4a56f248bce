import type { Finding, Report } from './report.js';
import type { Unfixable } from './unfixable.js';

/**
 * What is written in place of a credential. `reference`: one that the hosts resolve. `input`: one that they ask for, and keep. `default`: the reference that it was the default of stays.
 * `variable`: a key that names a variable. `wrapper`: the server is started by one that resolves references. `placeholder`: a word, in a comment.
 * `emptied`: nothing, for whoever starts the server is asked.
 */
export type FixWay = (typeof fixWays)[number];

export const fixWays = [
  'reference',
  'input',
  'default',
  'variable',
  'wrapper',
  'placeholder',
  'emptied',
] as const;

/** What becomes of one finding. */
export type Fixed =
  | {
      readonly finding: Finding;
      readonly way: FixWay;
      readonly name: string;
      /** Where the host looks for it, if not among the variables of the machine that it runs on. */
      readonly keptIn?: string;
    }
  | { readonly finding: Finding; readonly way: 'none'; readonly why: Unfixable };

/** A file with references in place of its credentials. */
export interface FixedFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** Both for reading, with what is secret in them masked. */
  readonly masked: () => { readonly before: string; readonly after: string };
}

export interface Fixes {
  readonly report: Report;
  /** In the order of the report. */
  readonly fixed: readonly Fixed[];
  /** Files that change. */
  readonly files: readonly FixedFile[];
}

/** What putting values into a store came to. */
export interface Storing {
  readonly stored: readonly Stored[];
  /** What the user has to know, in whole sentences. */
  readonly notices: readonly string[];
  /** What `exec` is told by which it reaches the store. */
  readonly options: readonly string[];
  /** Variables by which it was reached. */
  readonly variables: readonly string[];
}

/** Where a value is kept from now on. */
export interface Stored {
  /** What configs call it. */
  readonly name: string;
  /** By which it can be had; `undefined` if the store gives no values out. */
  readonly reference: string | undefined;
  /** Where it is, as the policy's `references` say it. */
  readonly secret: {
    readonly store: string;
    readonly scope: string | undefined;
    readonly name: string;
    readonly key: string | undefined;
  };
}
