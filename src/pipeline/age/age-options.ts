import type { Fingerprints } from '../../core/fingerprint.js';
import type { TrustedHost } from '../../core/policy/hosts.js';
import type { Policy } from '../../core/policy/policy.js';
import type { Finding } from '../../core/report.js';
import type { StoreTools } from '../../core/tools.js';
import type { FirstSeen } from './first-seen.js';
import type { Gathered } from './gathered.js';
import type { Workflows } from './workflow-files.js';

/** What there is to tell ages of, and what they are told by. */
export interface AgeOptions {
  readonly findings: readonly Finding[];
  readonly gathered: Gathered;
  readonly policy: Policy;
  readonly fingerprints: Fingerprints;
  /** What to ask with; `undefined` if nobody is to be asked. */
  readonly tools: StoreTools | undefined;
  /** Hosts that are trusted without the policy saying so. */
  readonly hosts: readonly TrustedHost[];
  /** Looked up while others are asked; `undefined` where there is no history, or where findings say themselves when they appeared. */
  readonly firstSeen: Promise<FirstSeen | undefined>;
  /** `owner/name` of this repository on GitHub, if that is known. */
  readonly repository: string | undefined;
  /** What its workflows say about secrets; `undefined` if they were not read. */
  readonly workflows: Workflows | undefined;
  readonly now: Date;
  /** Told how many have been asked about. */
  readonly progress: (done: number, total: number) => void;
}
