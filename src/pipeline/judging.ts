import type { Policy } from '../core/policy/policy.js';
import { asksNobodyElse, saysWhomToAsk } from '../core/policy/whom-to-ask.js';
import type { HostIndex } from '../hosts/host-index.js';
import type { FirstSeen } from './age/first-seen.js';
import type { Gathered } from './age/gathered.js';
import type { Workflows } from './age/workflow-files.js';
import { type Decisions, type ReadTrusted, readDecisions } from './decisions.js';
import { Examiner } from './examine.js';
import { emptyBaseline, type FingerprintKey, fingerprintKey } from './fingerprint-key.js';
import type { Found } from './found.js';
import { reportOf } from './report-of.js';
import type { Ageing, Scan, ScanOptions } from './scan-options.js';

/** What it takes to judge files, after what has been decided is known. */
export interface Judging {
  readonly decisions: Decisions;
  readonly key: FingerprintKey;
  readonly examiner: Examiner;
  /** Whether the policy leaves a path out. */
  readonly isIgnored: (path: string) => boolean;
  /** What there is to ask about; `undefined` if nobody wants to know ages. */
  readonly gathered: Gathered | undefined;
  /** Looks through the history; absent where what is found says by itself in which commits it stands. */
  readonly firstSeen?: () => Promise<FirstSeen | undefined>;
  /** Reads the workflows of the version that is judged; absent where there is not one version. */
  readonly workflows?: () => Promise<Workflows | undefined>;
}

/** `trusted` reads policy and baseline of the version that may decide. */
export async function prepare(
  options: ScanOptions,
  trusted: ReadTrusted,
  index: HostIndex,
): Promise<Judging> {
  const decisions = await decisionsOf(options, trusted);
  const key = await fingerprintKey(options.fingerprintKey, decisions.baseline);
  const { references } = decisions.policy;
  const gathered = options.ageing && new (await import('./age/gathered.js')).Gathered(references);
  const examiner = new Examiner(index, key.fingerprints, options.world.now, options.gather ?? gathered?.take);
  return { decisions, key, examiner, gathered, isIgnored: await ignoring(decisions) };
}

/** The scan that was made of what was found. `history`: where to look for when it first appeared, if that is not known. */
export async function scanned(
  { root, world, ageing, adopting }: ScanOptions,
  found: Found,
  { decisions, key, gathered, firstSeen, workflows }: Judging,
): Promise<Scan> {
  const weighing = adopting === undefined ? decisions : { ...decisions, baseline: undefined };
  if (ageing === undefined || gathered === undefined) {
    return {
      report: reportOf(root, found, weighing, key.scope, world.now, false),
      decisions,
      inventory: undefined,
    };
  }
  const { ages } = await import('./age/age.js');
  // They say something about references only.
  const said = gathered.references.length === 0 ? undefined : await workflows?.();
  const { policy, distrusted } = trusted(decisions, ageing);
  const { findings, inventory, notices, gaps } = await ages({
    ...ageing,
    repository: ageing.repository,
    findings: found.findings,
    gathered,
    policy,
    fingerprints: await key.fingerprints(),
    firstSeen: firstSeen?.() ?? Promise.resolve(undefined),
    workflows: said,
    now: world.now,
  });
  const aged = {
    ...found,
    findings,
    notices: [...found.notices, ...distrusted, ...notices],
    gaps: [...found.gaps, ...gaps],
  };
  return { report: reportOf(root, aged, weighing, key.scope, world.now, true), decisions, inventory };
}

/** The policy for asking, and what has to be said about it. */
function trusted(
  { policy, policyFile }: Decisions,
  { tools, distrust }: Ageing,
): { readonly policy: Policy; readonly distrusted: readonly string[] } {
  if (tools === undefined || distrust === undefined || !saysWhomToAsk(policy)) {
    return { policy, distrusted: [] };
  }
  return {
    policy: asksNobodyElse(policy),
    distrusted: [`What ${policyFile} says under hosts, stores and paid-probes did not count: ${distrust}`],
  };
}

async function decisionsOf(options: ScanOptions, trusted: ReadTrusted): Promise<Decisions> {
  const { named, world, adopting } = options;
  const read = named.from === 'trusted' ? trusted : (path: string) => world.disk.read(path);
  const decisions = await readDecisions(trusted, { ...named, read, anew: adopting !== undefined });
  if (adopting === undefined || decisions.baseline !== undefined) return decisions;
  return { ...decisions, baseline: await emptyBaseline(adopting.salt, options.fingerprintKey) };
}

async function ignoring({ policy }: Decisions): Promise<(path: string) => boolean> {
  if (policy.ignoredPaths.length === 0) return () => false;
  const { ignoredPaths } = await import('../core/policy/ignored-paths.js');
  return ignoredPaths(policy);
}
