import { CoverageCount } from '../core/coverage.js';
import type { Report } from '../core/report.js';
import type { Disk } from '../core/repository.js';
import type { Revisions } from '../core/revisions.js';
import type { ReadResult } from '../core/source.js';
import type { Tree } from '../core/tree.js';
import { HostIndex } from '../hosts/host-index.js';
import { hosts } from '../hosts/registry.js';
import { type Decisions, type ReadTrusted, readDecisions } from './decisions.js';
import { discover } from './discover.js';
import { type FingerprintKey, fingerprintKey, requireKey } from './fingerprint-key.js';
import type { Found } from './found.js';
import type { NamedCommit } from './range.js';
import { reportOf } from './report-of.js';
import type { Workshop } from './versions.js';

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

type OfCommits = Exclude<Subject, { kind: 'tree' }>;

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
  /** Makes fingerprints comparable between runs. */
  readonly fingerprintKey: string | undefined;
  readonly world: { readonly disk: Disk; readonly now: Date };
  /** Told how far the scan is: files, or versions of files. */
  readonly progress: (done: number, total: number) => void;
}

/** A report, with what it was decided by. */
export interface Scan {
  readonly report: Report;
  readonly decisions: Decisions;
  readonly key: FingerprintKey;
}

/**
 * Finds the credentials in the MCP configs below a root, and what else breaks the policy. Throws a `UsageError` if there is no such root, or
 * if the policy is wrong, and what git throws if it cannot tell what a repository holds; whatever is wrong with a single file is in
 * the report.
 */
export async function scan(options: ScanOptions): Promise<Scan> {
  const index = new HostIndex(hosts);
  const { subject } = options;
  if (subject.kind === 'tree') return scanTree(options, subject.tree, index);
  try {
    return await scanCommits(options, subject, index);
  } finally {
    await subject.revisions.close();
  }
}

async function scanTree(options: ScanOptions, tree: Tree, index: HostIndex): Promise<Scan> {
  const { root, world, progress } = options;
  const discovering = discover({ root, tree, isKnown: (path) => index.knows(path), world });
  // What knows providers and formats is loaded while git is looking for files.
  const [discovery, { Examiner }] = await Promise.all([discovering, import('./examine.js')]);
  try {
    const decisions = await decisionsOf(options, (path) => discovery.readOther(path));
    const key = await fingerprintKey(options.fingerprintKey, decisions.baseline);
    requireKey(decisions, key);
    const examiner = new Examiner(index, key.fingerprints, world.now);
    const isIgnored = await ignoring(decisions);
    const { judgeTree } = await import('./tree.js');
    return scanned(options, await judgeTree({ discovery, examiner, isIgnored, progress }), decisions, key);
  } finally {
    await discovery.close();
  }
}

async function scanCommits(options: ScanOptions, subject: OfCommits, index: HostIndex): Promise<Scan> {
  const { world } = options;
  const decisions = await decisionsOf(options, await trustedIn(options, subject));
  const key = await fingerprintKey(options.fingerprintKey, decisions.baseline);
  // What the base has is known without its baseline, which a fork's pull request need not have the key of.
  const usable =
    subject.kind === 'range' && !key.fitsBaseline ? { ...decisions, baseline: undefined } : decisions;
  if (subject.kind !== 'range') requireKey(decisions, key);
  const { Examiner } = await import('./examine.js');
  const workshop: Workshop = {
    examiner: new Examiner(index, key.fingerprints, world.now),
    isKnown: (path) => index.knows(path),
    isIgnored: await ignoring(decisions),
    coverage: new CoverageCount(),
  };
  return scanned(options, await judgeCommits(options, subject, workshop), usable, key);
}

async function judgeCommits(
  { root, world, progress }: ScanOptions,
  subject: OfCommits,
  workshop: Workshop,
): Promise<Found> {
  switch (subject.kind) {
    case 'history':
      return (await import('./history.js')).judgeHistory({ ...subject, workshop, progress });
    case 'commit':
      return (await import('./commit.js')).judgeCommit({ ...subject, workshop, progress });
    case 'range': {
      const work = subject.uncommitted ? await world.disk.folder(root) : undefined;
      return (await import('./range.js')).judgeRange({ ...subject, work, workshop, progress });
    }
  }
}

function scanned(
  { root, world }: ScanOptions,
  found: Found,
  decisions: Decisions,
  key: FingerprintKey,
): Scan {
  return { report: reportOf(root, found, decisions, key.scope, world.now), decisions, key };
}

function decisionsOf({ named, world }: ScanOptions, trusted: ReadTrusted): Promise<Decisions> {
  const read = named.from === 'trusted' ? trusted : (path: string) => world.disk.read(path);
  return readDecisions(trusted, { ...named, read });
}

/** What comes with a pull request is decided by its base; of one's own history, by what one has in front of one. */
async function trustedIn({ root, world }: ScanOptions, subject: OfCommits): Promise<ReadTrusted> {
  const { revisions } = subject;
  const commit = subject.kind === 'history' ? await revisions.commit('HEAD') : subject.trusted;
  const folder = subject.kind === 'history' ? await world.disk.folder(root) : undefined;
  return async (path) => {
    const found = await folder?.read({ path });
    if (found !== undefined && !('skipped' in found && found.skipped === 'deleted')) return found;
    return commit === undefined ? undefined : readAt(revisions, commit, path);
  };
}

async function readAt(revisions: Revisions, commit: string, path: string): Promise<ReadResult | undefined> {
  const version = await revisions.at(commit, path);
  if (version === undefined) return undefined;
  if (version.kind !== 'file') return { path, skipped: 'not-a-file' };
  await revisions.obtain([version]);
  return revisions.read(version);
}

async function ignoring({ policy }: Decisions): Promise<(path: string) => boolean> {
  if (policy.ignoredPaths.length === 0) return () => false;
  const { ignoredPaths } = await import('../core/policy/ignored-paths.js');
  return ignoredPaths(policy);
}
