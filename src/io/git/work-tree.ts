import { pathKey } from '../../core/file-path.js';
import type { Modified } from '../../core/revisions.js';
import { rawChanges } from './changes.js';
import { withoutFilters } from './filters.js';
import type { GitProcess } from './process.js';
import { recordPath, recordReader } from './records.js';

/** `warning: could not open directory 'a/': Permission denied`. Both count from the top of the work tree, whatever the folder. */
const UNOPENED = /^warning: could not open directory '(.+?)\/?': /;
/** `a/b.json: Permission denied` */
const UNSEEN = /^(?!(?:warning|error|hint): )(.+): [^:]+$/;

/**
 * Files of the work tree that may differ from the index, and untracked ones that git does not ignore. What git could not look at is
 * among them: who reads it learns why. `prefix`: the folder's path in its repository.
 */
export async function modifiedFiles(process: GitProcess, prefix: string): Promise<readonly Modified[]> {
  const found = await Promise.all([trackedFiles(process, prefix), untrackedFiles(process, prefix)]);
  return found.flat();
}

async function trackedFiles(process: GitProcess, prefix: string): Promise<readonly Modified[]> {
  const found = new Map<string, Modified>();
  // A submodule's own configuration would decide how that one is looked at.
  const args = ['--ignore-submodules=all', '--'];
  const { changes, stderr } = await rawChanges(await withoutFilters(process), prefix, 'diff-files', args);
  for (const change of changes) {
    const { path, bytes, before } = change;
    // Of an unmerged file git says first that it is one, and then how it differs from "ours".
    found.set(pathKey(change), { path, ...(bytes && { bytes }), before: before[0] });
  }
  return [...found.values(), ...complaints(stderr, UNSEEN, prefix)];
}

async function untrackedFiles(process: GitProcess, prefix: string): Promise<readonly Modified[]> {
  const found: Modified[] = [];
  const onStdout = recordReader((record) => {
    const file = recordPath(record, 0);
    // A repository of its own is none of this one's files.
    if (file.path !== '' && !file.path.endsWith('/')) found.push({ ...file, before: undefined });
  });
  const { stderr } = await process.run(['ls-files', '-z', '-o', '--exclude-standard'], { onStdout });
  return [...found, ...complaints(stderr, UNOPENED, prefix)];
}

function complaints(stderr: string, pattern: RegExp, prefix: string): readonly Modified[] {
  const paths = stderr.split('\n').flatMap((line) => pattern.exec(line)?.[1] ?? []);
  const below = paths.filter((path) => path.startsWith(prefix));
  return below.map((path) => ({ path: path.slice(prefix.length), before: undefined }));
}
