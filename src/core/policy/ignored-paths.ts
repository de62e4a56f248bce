import { expandLists, Glob } from '../glob.js';
import type { Policy } from './policy.js';

/** Tells of paths relative to the scanned root whether the policy leaves them out. A scan asks it for every file. */
export function ignoredPaths({ ignoredPaths: patterns }: Policy): (path: string) => boolean {
  const globs = patterns
    .flatMap(expandLists)
    // A folder’s files, and not a file by its name.
    .map((glob) => new Glob(glob.replace(/\/(?:\*\*)?$/, '/**/*'), 'path'));
  return (path) => globs.some((glob) => glob.matches(path));
}
