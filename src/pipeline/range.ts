import { pathKey } from '../core/file-path.js';
import { identityOf } from '../core/finding.js';
import { isLiteral, newFindings } from '../core/novelty.js';
import type { Finding } from '../core/report.js';
import type { Change, FileVersion, Revisions } from '../core/revisions.js';
import type { Files } from '../core/tree.js';
import { EndStates } from './end-states.js';
import type { Examination } from './examine.js';
import type { Found } from './found.js';
import { linkedPaths } from './linked-paths.js';
import { type CommitChange, inHistory, type Passage, passageKey, passagesOf } from './passages.js';
import { regressed } from './rules/reference-regressed.js';
import { sharedCredentials } from './rules/shared-credential.js';
import { isPossible, Versions, type Workshop } from './versions.js';

/** A commit, and what the user or the event called it. */
export interface NamedCommit {
  readonly name: string;
  readonly oid: string;
}

export interface RangeOptions {
  readonly revisions: Revisions;
  /** `undefined` if nothing was there before: then all is new. */
  readonly base: NamedCommit | undefined;
  readonly head: NamedCommit;
  /** The commit that merging the head into the base gives, where the event has one. */
  readonly merge: string | undefined;
  /** The work tree's files, if what is not committed counts as well. */
  readonly work: Files | undefined;
  readonly workshop: Workshop;
  readonly progress: (done: number, total: number) => void;
}

/**
 * Judges what is new since a base: every commit that leads to the head and not to the base by itself, so that a credential that came
 * and went is still found; and the files as they are at the end, against those of the base.
 */
export async function judgeRange(options: RangeOptions): Promise<Found> {
  const { revisions, base, head, work, workshop } = options;
  const { changes, commits, ends, notices, gaps } = await compare(options);
  const versions = await examined(options, changes, ends);
  const before = await Promise.all(ends.before().map((version) => versions.examine(version)));
  const after = await Promise.all(ends.after().map((version) => versions.examine(version)));
  if (work !== undefined) {
    for (const file of ends.files()) after.push(await versions.examineFile(file, () => work.read(file)));
  }
  const was = unique(before);
  const there = unique(after);
  const passages = await passagesOf(changes, (version) => versions.examine(version));
  const fresh = newFindings(withShared(was), withShared(there)).map((finding) => dated(finding, passages));
  const paths = new Set(changes.map(({ change }) => pathKey(change)));
  const past = gone(passages, [...was, ...there]);
  const elsewhere = past.length > 0 ? await unchanged(options, paths, ends, versions) : [];
  const references = new Set(before.flatMap((one) => one.references));
  workshop.coverage.listing = 'git';
  workshop.coverage.listed = new Set([...paths, ...ends.paths]).size;
  return {
    prefix: revisions.prefix,
    scope: { kind: 'range', base: base?.name, head: work ? undefined : head.name, commits },
    findings: [...fresh, ...regressed(fresh, references), ...leaving(past, elsewhere)],
    known: withShared(there).length - fresh.length,
    // Whatever an ignore comment of the base covers is known; one that the base does not have does not count.
    ignores: [],
    coverage: workshop.coverage,
    notices,
    gaps,
    whole: false,
  };
}

interface Comparison {
  readonly changes: readonly CommitChange[];
  readonly commits: number;
  readonly ends: EndStates;
  readonly notices: readonly string[];
  readonly gaps: readonly string[];
}

async function compare({ revisions, base, head, merge, work, workshop }: RangeOptions): Promise<Comparison> {
  const changes: CommitChange[] = [];
  const wants = (path: string): boolean => isPossible(path, revisions.prefix, workshop.isKnown);
  const forks = base === undefined ? [] : await revisions.mergeBases(base.oid, head.oid);
  const range = { head: head.oid, without: base?.oid };
  const [commits, isWhole, atHead, merged, staged, modified] = await Promise.all([
    revisions.log(range, wants, (commit, change) => changes.push({ commit, change })),
    revisions.isWhole(range),
    changedSince(revisions, forks.length > 0 ? forks : [base?.oid], head.oid),
    merge === undefined ? [] : revisions.difference(base?.oid, merge),
    work === undefined ? [] : revisions.staged(head.oid),
    work === undefined ? [] : revisions.modified(),
  ]);
  const ends = new EndStates();
  ends.committed(atHead, merged);
  ends.uncommitted(staged, modified);
  const isUnrelated = base !== undefined && forks.length === 0 && isWhole;
  return {
    changes,
    commits,
    ends,
    notices: isUnrelated ? [unrelated(base, head)] : [],
    gaps: isWhole ? [] : [cut(base, head)],
  };
}

/** What a commit has otherwise than each of several: a path that it has as one of them brings nothing new. */
async function changedSince(
  revisions: Revisions,
  from: readonly (string | undefined)[],
  to: string,
): Promise<readonly Change[]> {
  const all = await Promise.all(from.map((commit) => revisions.difference(commit, to)));
  return all.reduce((changes, others) => {
    const byPath = new Map(others.map((other) => [pathKey(other), other]));
    return changes.flatMap((change) => {
      const other = byPath.get(pathKey(change));
      return other === undefined ? [] : [{ ...change, before: [...change.before, ...other.before] }];
    });
  });
}

function unrelated(base: NamedCommit, head: NamedCommit): string {
  return `${base.name} and ${head.name} have no commit in common: all commits of the latter were judged.`;
}

function cut(base: NamedCommit | undefined, head: NamedCommit): string {
  const what = base === undefined ? `that lead to ${head.name}` : `between ${base.name} and ${head.name}`;
  return `This clone is shallow, and the commits ${what} are not all here: what is new could not be told for certain. \`git fetch --unshallow\` brings the rest, \`git fetch --deepen=100\` some of it.`;
}

/** Fetches and examines all contents that are needed, so that asking for one afterwards takes no time. */
async function examined(
  { revisions, head, merge, workshop, progress }: RangeOptions,
  changes: readonly CommitChange[],
  ends: EndStates,
): Promise<Versions> {
  const { isKnown } = workshop;
  const passed = changes.flatMap(({ change: { before, after } }) => (after ? [...before, after] : before));
  const wanted = distinct([...ends.before(), ...ends.after(), ...passed]).filter(
    ({ kind, path }) => kind === 'file' && isPossible(path, revisions.prefix, isKnown),
  );
  await revisions.obtain(wanted);
  const linked = await linkedPaths(merge ?? head.oid, revisions, wanted, isKnown);
  const versions = new Versions(revisions, workshop, linked);
  await versions.examineAll(wanted, (done) => progress(done, wanted.length));
  return versions;
}

function distinct(versions: readonly FileVersion[]): readonly FileVersion[] {
  return [...new Map(versions.map((version) => [`${version.oid}\0${pathKey(version)}`, version])).values()];
}

/** The findings of all examinations, each once: the head and the index often have the same. */
function unique(examinations: readonly Examination[]): readonly Finding[] {
  const findings = examinations.flatMap((one) => one.findings);
  return [...new Map(findings.map((finding) => [identityOf(finding), finding])).values()];
}

function withShared(findings: readonly Finding[]): readonly Finding[] {
  return [...findings, ...sharedCredentials(findings)];
}

/** With the commits that brought it, unless it is not committed yet. */
function dated(finding: Finding, passages: ReadonlyMap<string, Passage>): Finding {
  const passage = passages.get(passageKey(finding));
  if (passage === undefined) return finding;
  return { ...finding, history: { first: passage.first, last: passage.last, atHead: true } };
}

/** Credentials that commits brought and took away again. */
function gone(passages: ReadonlyMap<string, Passage>, stay: readonly Finding[]): readonly Finding[] {
  return leaving([...passages.values()].map(inHistory), stay);
}

/** Those whose credential stands nowhere else. */
function leaving(past: readonly Finding[], stay: readonly Finding[]): readonly Finding[] {
  const staying = new Set(stay.filter(isLiteral).map(({ fingerprint }) => fingerprint));
  return past.filter(({ fingerprint }) => !staying.has(fingerprint));
}

/**
 * What stands in files that are at the end what they are in the base: those that commits changed and changed back, and those of
 * hosts. Who copies a credential from there, and takes the copy away again, leaves nothing in the commits that the base has
 * not. Only then is it worth reading them.
 */
async function unchanged(
  { revisions, head, workshop }: RangeOptions,
  changed: ReadonlySet<string>,
  ends: EndStates,
  versions: Versions,
): Promise<readonly Finding[]> {
  const all = (await revisions.difference(undefined, head.oid)).flatMap(({ after }) => after ?? []);
  const { paths } = ends;
  const others = all.filter(
    (version) =>
      !paths.has(pathKey(version)) &&
      (changed.has(pathKey(version)) || workshop.isKnown(revisions.prefix + version.path) !== undefined),
  );
  await revisions.obtain(others);
  const examined = await Promise.all(others.map((version) => versions.examine(version)));
  return examined.flatMap(({ findings }) => findings);
}
