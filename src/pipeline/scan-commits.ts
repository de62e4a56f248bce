import { CoverageCount } from '../core/coverage.js';
import type { Revisions } from '../core/revisions.js';
import type { ReadResult } from '../core/source.js';
import type { HostIndex } from '../hosts/host-index.js';
import type { ReadTrusted } from './decisions.js';
import { requireKey } from './fingerprint-key.js';
import type { Found } from './found.js';
import { type Judging, prepare, scanned } from './judging.js';
import type { OfCommits, Scan, ScanOptions } from './scan-options.js';
import type { Workshop } from './versions.js';

/** Judges what commits hold, by the policy of the one that may decide. */
export async function scanCommits(options: ScanOptions, subject: OfCommits, index: HostIndex): Promise<Scan> {
  const judging = await prepare(options, await trustedIn(options, subject), index);
  const { decisions, key, examiner, isIgnored } = judging;
  if (isDecidedByItself(subject)) requireKey(decisions, key);
  const isKnown = (path: string) => index.knows(path);
  const workshop: Workshop = { examiner, isKnown, isIgnored, coverage: new CoverageCount() };
  const found = await judgeCommits(options, subject, workshop);
  // What the base has is known without its baseline, which a fork's pull request need not have the key of.
  const usable = key.fitsBaseline ? decisions : { ...decisions, baseline: undefined };
  const usual = { ...judging, decisions: usable };
  return scanned(
    options,
    found,
    subject.kind === 'commit' ? { ...usual, ...ofCommit(options, subject, workshop) } : usual,
  );
}

/** What else tells ages of the files of one commit: the commits that lead to it, and its workflows. */
function ofCommit(
  { root, world }: ScanOptions,
  { revisions, commit }: Extract<OfCommits, { kind: 'commit' }>,
  workshop: Workshop,
): Pick<Judging, 'firstSeen' | 'workflows'> {
  return {
    firstSeen: async () => {
      const { firstSeen } = await import('./age/first-seen.js');
      const apart = { ...workshop, coverage: new CoverageCount() };
      return firstSeen({ head: commit, without: undefined }, revisions, apart, () => {});
    },
    workflows: async () => {
      const { readWorkflows, UNREAD } = await import('./age/workflow-files.js');
      // The commit may be one that was fetched, which the repository at the root does not have.
      return readWorkflows(root, { rev: commit }, world.disk).catch(() => UNREAD);
    },
  };
}

/** Otherwise the key can be missing where it must not be: a fork’s pull request is given none. */
function isDecidedByItself(subject: OfCommits): boolean {
  return subject.kind === 'history' || (subject.kind === 'commit' && subject.trusted === subject.commit);
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
