import type { Inventory } from '../core/inventory.js';
import type { TrustedHost } from '../core/policy/hosts.js';
import type { Report } from '../core/report.js';
import type { Disk } from '../core/repository.js';
import type { Revisions } from '../core/revisions.js';
import type { StoreTools } from '../core/tools.js';
import type { Tree } from '../core/tree.js';
import type { NamedCommit } from './compare.js';
import type { Decisions } from './decisions.js';
import type { Knowledge } from './examined.js';

/** What is to be judged: one version of the files, what is new since a base, the files of a commit, or all that any ref reaches. */
export type Subject =
  | { readonly kind: 'tree'; readonly tree: Tree }
  | {
      readonly kind: 'range';
      readonly revisions: Revisions;
      /** `undefined` if nothing was there before. */
      readonly base: NamedCommit | undefined;
      readonly head: NamedCommit;
      /** The commit whose policy and baseline count; `undefined` if there is none that may decide. */
      readonly trusted: string | undefined;
      /** The commit that merging the head into the base gives, where there is one. */
      readonly merge: string | undefined;
      /** Whether what is not committed counts as well. */
      readonly uncommitted: boolean;
    }
  | {
      readonly kind: 'commit';
      readonly revisions: Revisions;
      readonly commit: string;
      /** As above. */
      readonly trusted: string | undefined;
    }
  | { readonly kind: 'history'; readonly revisions: Revisions };

/** Of these, what is read out of commits. */
export type OfCommits = Exclude<Subject, { kind: 'tree' }>;

export interface ScanOptions {
  /** A folder, or one file. */
  readonly root: string;
  readonly subject: Subject;
  /** Policy and baseline under other names than their own: files of the disk, or of the version that is trusted. */
  readonly named: {
    readonly policy?: string | undefined;
    readonly baseline?: string | undefined;
    readonly from: 'disk' | 'trusted';
  };
  /** To make a baseline: what the one that is there knows counts as found, and this is the salt if there is none. */
  readonly adopting?: { readonly salt: string };
  /** Makes fingerprints comparable between runs. */
  readonly fingerprintKey: string | undefined;
  readonly world: { readonly disk: Disk; readonly now: Date };
  /** Says how old everything is as well; absent if that is not wanted. */
  readonly ageing?: Ageing;
  /** Told of each file that holds a credential or a reference. */
  readonly gather?: Knowledge['gather'];
  /** Told how far the scan is: files, or versions of files. */
  readonly progress: (done: number, total: number) => void;
}

/** What ages are told by. */
export interface Ageing {
  /** What to ask providers and stores with; `undefined` if nobody is to be asked. */
  readonly tools: StoreTools | undefined;
  /** Hosts that are trusted without the policy saying so. */
  readonly hosts: readonly TrustedHost[];
  /** Why the policy does not say whom else to ask, and what to do about it; `undefined` if it does. */
  readonly distrust: string | undefined;
  /** `owner/name` of the scanned repository on GitHub, if that is known. */
  readonly repository?: string | undefined;
  /** Told how many credentials and references have been asked about. */
  readonly progress: (done: number, total: number) => void;
}

/** A report, with what it was decided by. */
export interface Scan {
  readonly report: Report;
  readonly decisions: Decisions;
  /** `undefined` unless ages were wanted. */
  readonly inventory: Inventory | undefined;
}
