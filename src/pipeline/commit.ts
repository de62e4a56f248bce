import { pathKey } from '../core/file-path.js';
import type { Revisions } from '../core/revisions.js';
import type { Found } from './found.js';
import { linkedPaths } from './linked-paths.js';
import { sharedCredentials } from './rules/shared-credential.js';
import { isPossible, Versions, type Workshop } from './versions.js';

export interface CommitOptions {
  readonly revisions: Revisions;
  /** Full name. */
  readonly commit: string;
  readonly workshop: Workshop;
  readonly progress: (done: number, total: number) => void;
}

/** Judges the files of a commit out of its objects, of which only those are fetched that can be configs. */
export async function judgeCommit({ revisions, commit, workshop, progress }: CommitOptions): Promise<Found> {
  const { coverage, isKnown } = workshop;
  const files = (await revisions.difference(undefined, commit)).flatMap(({ after }) => after ?? []);
  const plain = files.filter(({ kind }) => kind === 'file');
  const { paths } = await linkedPaths(commit, revisions, plain, isKnown);
  const wanted = plain.filter(
    (version) => isPossible(version.path, revisions.prefix, isKnown) || paths.has(pathKey(version)),
  );
  await revisions.obtain(wanted);
  const versions = new Versions(revisions, workshop, paths);
  await versions.examineAll(wanted, (done) => progress(done, wanted.length));
  const examined = await Promise.all(wanted.map((version) => versions.examine(version)));
  for (const { kind, path } of files) if (kind === 'submodule') coverage.skip('submodule', path);
  coverage.listing = 'git';
  coverage.listed = files.length;
  const findings = examined.flatMap((one) => one.findings);
  return {
    prefix: revisions.prefix,
    scope: { kind: 'tree' },
    findings: [...findings, ...sharedCredentials(findings)],
    known: 0,
    ignores: examined.flatMap((one) => one.ignores),
    coverage,
    notices: [],
    gaps: [],
    whole: true,
  };
}
