import type { Commit } from '../../src/core/report.js';
import type { Change, CommitRange, FileVersion, Revisions } from '../../src/core/revisions.js';
import { Git } from '../../src/io/git/repository.js';
import { cleanEnv } from './temporary.js';

/** The commits of the repository that a folder is in, as the program sees them. */
export async function revisionsAt(folder: string, env: NodeJS.ProcessEnv = cleanEnv): Promise<Revisions> {
  return (await Git.open(folder, env))!.revisions();
}

export interface Logged {
  readonly commits: number;
  readonly changes: readonly { readonly commit: Commit; readonly change: Change }[];
}

export async function logOf(
  revisions: Revisions,
  range: CommitRange = 'all',
  wants: (path: string) => boolean = () => true,
): Promise<Logged> {
  const changes: { commit: Commit; change: Change }[] = [];
  const commits = await revisions.log(range, wants, (commit, change) => changes.push({ commit, change }));
  return { commits, changes };
}

/** `path: old, old > new`, with the names that `nameOf` gives to objects. */
export function shown({ path, before, after }: Change, nameOf: (oid: string) => string): string {
  const named = (version: FileVersion | undefined): string =>
    version === undefined ? '' : nameOf(version.oid) + (version.kind === 'file' ? '' : ` (${version.kind})`);
  return `${path}: ${before.map(named).join(', ')} > ${named(after)}`;
}

/** Text of a version; what it was skipped for if it has none. */
export async function textOf(revisions: Revisions, version: FileVersion): Promise<string> {
  const result = await revisions.read(version);
  if ('text' in result) return result.text;
  return 'skipped' in result ? result.skipped : `${result.size} bytes`;
}
