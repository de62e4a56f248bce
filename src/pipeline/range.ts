import { pathKey } from '../core/file-path.js';
import { identityOf } from '../core/finding.js';
import { isLiteral, newFindings } from '../core/novelty.js';
import type { Finding } from '../core/report.js';
import type { FileVersion } from '../core/revisions.js';
import { compare, type RangeOptions } from './compare.js';
import type { EndStates } from './end-states.js';
import type { Examination } from './examine.js';
import type { Found } from './found.js';
import { linkedPaths } from './linked-paths.js';
import { type CommitChange, inHistory, type Passage, passageKey, passagesOf } from './passages.js';
import { regressed } from './rules/reference-regressed.js';
import { sharedCredentials } from './rules/shared-credential.js';
import { isPossible, Versions } from './versions.js';

/**
 * Judges what is new since a base: every commit that leads to the head and not to the base by itself, so that a credential that came
 * and went is still found; and the files as they are at the end, against those of the base.
 */
export async function judgeRange(options: RangeOptions): Promise<Found> {
  const { revisions, base, head, work, workshop } = options;
  const { changes, commits, ends, notices, gaps } = await compare(options);
  const { versions, newly } = await examined(options, changes, ends);
  const unlinked = new Versions(revisions, workshop);
  const before = await Promise.all([
    ...ends.before().map((version) => versions.examine(version)),
    ...newly.map((version) => unlinked.examine(version)),
  ]);
  const after = await Promise.all([...ends.after(), ...newly].map((version) => versions.examine(version)));
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
  const references = new Set(before.flatMap((one) => one.references.map(({ place }) => place)));
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

interface Examined {
  readonly versions: Versions;
  /** Files that are what they were, and that a new link makes a config of some host. */
  readonly newly: readonly FileVersion[];
}

/** Fetches and examines all contents that are needed, so that asking for one afterwards takes no time. */
async function examined(
  { revisions, head, merge, workshop, progress }: RangeOptions,
  changes: readonly CommitChange[],
  ends: EndStates,
): Promise<Examined> {
  const { isKnown } = workshop;
  const touched = [...ends.before(), ...ends.after()];
  const { paths, newly } = await linkedPaths(merge ?? head.oid, revisions, touched, isKnown);
  const passed = changes.flatMap(({ change: { before, after } }) => (after ? [...before, after] : before));
  const wanted = distinct([...touched, ...passed, ...newly]).filter(
    (version) =>
      version.kind === 'file' &&
      (isPossible(version.path, revisions.prefix, isKnown) || paths.has(pathKey(version))),
  );
  await revisions.obtain(wanted);
  const versions = new Versions(revisions, workshop, paths);
  await versions.examineAll(wanted, (done) => progress(done, wanted.length));
  return { versions, newly };
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
