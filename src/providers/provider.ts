import type { Decoded } from '../core/classify/formats.js';
import type { MintingScheme } from '../core/minting.js';

export type { Decoded };

/**
 * One recognisable kind of credential. Data, not code: everything here can be tested without a network.
 */
export interface CredentialKind {
  /** `<provider>-<kind>`; stable for ever, because it ends up in ignore files and SARIF. */
  readonly id: string;
  /** What people call it, with its provider: "GitHub personal access token (classic)". */
  readonly title: string;
  /**
   * Literal, case-sensitive substrings, one of which is in every value of this kind: the kind is recognised
   * anywhere. Empty for a format that proves nothing by itself (32 hex digits): it is recognised only as the whole value of
   * a slot that the provider's `names` or `domains` speak of.
   */
  readonly anchors: readonly string[];
  /**
   * The whole credential and nothing around it. No flags but `i`, `u`, `v`; no capturing groups, lookarounds or `^`/`$`; every quantifier
   * bounded, so that a search is linear. The engine adds the borders: neither side may touch `[A-Za-z0-9_-]`.
   */
  readonly pattern: RegExp;
  /** `public`: meant to be seen (publishable keys). Absent: a secret. */
  readonly nature?: 'public';
  /**
   * Verifies a documented checksum. Absent where the provider documents none.
   * A wrong one lowers the confidence in a credential slot, and drops the match in free text.
   */
  readonly checksum?: (value: string) => boolean;
  /** Reads dates and roles out of the value. Never throws; `undefined` if there is nothing to read. */
  readonly decode?: (value: string) => Decoded | undefined;
  /** Run by the conformance test. Each builds its value when called, so that none is ever on disk. */
  readonly samples: {
    readonly match: readonly (() => string)[];
    readonly noMatch: readonly (() => string)[];
  };
}

/** A way to be let in without a stored credential: by what a workload is, proved by a token of minutes. */
export interface WorkloadIdentity {
  /** The vendor’s page that says how it is set up. */
  readonly docs: string;
  /** Ids of the kinds for which it can be used instead. */
  readonly replaces: readonly string[];
  /** Scheme of the references for which `exec` makes a credential by it, where there is one. */
  readonly reference?: MintingScheme;
}

/** Somebody who issues credentials. */
export interface Provider {
  /** The file's name. */
  readonly id: string;
  readonly title: string;
  /** The vendor's page on these credentials. */
  readonly docs: string;
  /** The page where a person revokes one and makes another; shown as remedy. Absent where there is no such page. */
  readonly manage?: string;
  /**
   * Words by which an env variable, header, flag or server is recognised as this provider's, upper case with `_` between words:
   * `GITHUB`, `DD_API_KEY`. Matched as whole words of a name (`GITHUB` in `MY_GITHUB_TOKEN`, not in `GITHUBBER`).
   */
  readonly names: readonly string[];
  /** Domains whose URLs carry this provider's credentials; sub-domains count. */
  readonly domains: readonly string[];
  readonly kinds: readonly CredentialKind[];
  /** What the policy's `account` may say for it, with a description each: what its inspectors want to know and no config says. */
  readonly account?: Readonly<Record<string, string>>;
  /** Absent where the vendor documents none, or only for publishing packages. */
  readonly workloadIdentity?: WorkloadIdentity;
  /** A format that many issuers use (JSON Web Tokens, PEM keys): gives way wherever another provider fits as well. */
  readonly generic?: true;
}
