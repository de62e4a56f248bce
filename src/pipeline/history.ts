import { pathKey } from '../core/file-path.js';
import { isLiteral } from '../core/novelty.js';
import type { Commit, Finding } from '../core/report.js';
import type { CommitRange, FileVersion, Revisions } from '../core/revisions.js';
import type { Examination } from './examine.js';
import type { Found } from './found.js';
import { inHistory, type Passage, passageKey } from './passages.js';
import { sharedCredentials } from './rules/shared-credential.js';
import { isPossible, Versions, type Workshop } from './versions.js';

export interface HistoryOptions {
  readonly revisions: Revisions;
  readonly workshop: Workshop;
  readonly progress: (done: number, total: number) => void;
}

const CUT =
  'This clone is shallow, and has only a part of the history: `git fetch --unshallow` brings the rest, as does fetch-depth: 0 of actions/checkout.';

/**
 * A commit, and how many were handed over before it: the more, the older it is. Authors can give any date to a commit, but not
 * put it before its parents.
 */
interface Dated {
  readonly commit: Commit;
  readonly rank: number;
}

/** A version of a file and the commits that wrote it: the newest and the oldest that did. */
export interface Written {
  readonly version: FileVersion;
  readonly last: Commit;
  first: Dated;
}

/** A passage, and how old its first commit is. */
interface Ranked extends Passage {
  readonly rank: number;
}

/**
 * Every version of every config that any ref reaches, each content at each path once. What stands in `HEAD` breaks the rules
 * that it breaks there; what stands in earlier versions only is in the history.
 */
export async function judgeHistory({ revisions, workshop, progress }: HistoryOptions): Promise<Found> {
  const versions = new Versions(revisions, workshop);
  const [{ written, commits }, atHead, isWhole] = await Promise.all([
    writtenVersions('all', revisions, versions, workshop, progress),
    headOf(revisions),
    revisions.isWhole('all'),
  ]);
  const passages = new Map<string, Ranked>();
  const head: Examination[] = [];
  for (const one of written) {
    const examination = await versions.examine(one.version);
    if (atHead.has(keyOf(one.version))) head.push(examination);
    for (const finding of examination.findings.filter(isLiteral)) prolong(passages, finding, one);
  }
  const there = head.flatMap((one) => one.findings);
  const staying = new Set(there.filter(isLiteral).map(({ fingerprint }) => fingerprint));
  const gone = [...passages.values()].filter(({ finding }) => !staying.has(finding.fingerprint));
  const beginnings = beginningsOf(passages);
  workshop.coverage.listing = 'git';
  workshop.coverage.listed = written.length;
  return {
    prefix: revisions.prefix,
    scope: { kind: 'history', commits },
    findings: [
      ...there.map((finding) => dated(finding, passages, beginnings)),
      ...sharedCredentials(there),
      ...gone.map(inHistory),
    ],
    known: 0,
    ignores: head.flatMap((one) => one.ignores),
    coverage: workshop.coverage,
    notices: [],
    gaps: isWhole ? [] : [CUT],
    whole: true,
  };
}

/** Versions are examined while git is still looking for more. */
export async function writtenVersions(
  range: CommitRange,
  revisions: Revisions,
  versions: Versions,
  { isKnown }: Workshop,
  progress: (done: number, total: number) => void,
): Promise<{ readonly written: readonly Written[]; readonly commits: number }> {
  const found = new Map<string, Written>();
  const examining: Promise<unknown>[] = [];
  let done = 0;
  let rank = 0;
  const wants = (path: string): boolean => isPossible(path, revisions.prefix, isKnown);
  const commits = await revisions.log(range, wants, (commit, { after }) => {
    if (after?.kind !== 'file') return;
    const key = keyOf(after);
    const known = found.get(key);
    const dated = { commit, rank: rank++ };
    // A commit comes before its parents, so the last one that comes is the first one that was made.
    if (known) known.first = dated;
    else {
      found.set(key, { version: after, first: dated, last: commit });
      examining.push(versions.examine(after).then(() => progress(++done, found.size)));
    }
  });
  await Promise.all(examining);
  return { written: [...found.values()], commits };
}

async function headOf(revisions: Revisions): Promise<ReadonlySet<string>> {
  const head = await revisions.commit('HEAD');
  const changes = head === undefined ? [] : await revisions.difference(undefined, head);
  return new Set(changes.flatMap(({ after }) => (after ? [keyOf(after)] : [])));
}

function keyOf(version: FileVersion): string {
  return `${version.oid}\0${pathKey(version)}`;
}

/** `written`: newer ones come first. */
function prolong(passages: Map<string, Ranked>, finding: Finding, { first, last }: Written): void {
  const key = passageKey(finding);
  const known = passages.get(key);
  const { commit, rank } = first;
  if (known === undefined) passages.set(key, { finding, first: commit, rank, last });
  else if (rank > known.rank) passages.set(key, { ...known, first: commit, rank });
}

/** The first commit of each credential, wherever it stood then. */
function beginningsOf(passages: ReadonlyMap<string, Ranked>): ReadonlyMap<string | undefined, Ranked> {
  const found = new Map<string | undefined, Ranked>();
  for (const passage of passages.values()) {
    const { fingerprint } = passage.finding;
    const known = found.get(fingerprint);
    if (known === undefined || passage.rank > known.rank) found.set(fingerprint, passage);
  }
  return found;
}

function dated(
  finding: Finding,
  passages: ReadonlyMap<string, Passage>,
  beginnings: ReadonlyMap<string | undefined, Passage>,
): Finding {
  const passage = passages.get(passageKey(finding));
  if (passage === undefined) return finding;
  const { first } = beginnings.get(finding.fingerprint) ?? passage;
  return { ...finding, history: { first, last: passage.last, atHead: true } };
}
