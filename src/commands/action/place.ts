import { lstatSync } from 'node:fs';
import { isAbsolute, join, normalize, relative, resolve, sep } from 'node:path';
import { UsageError } from '../../core/errors.js';

/** Where the scanned folder is. */
export interface Place {
  /** The top of the checkout that it is in; `undefined` if it is in none. */
  readonly top: string | undefined;
  /** Its path in the repository, with a `/` at its end; `''` for the top. */
  readonly prefix: string;
}

/**
 * Goes by the name that the workflow gives, from the workspace down, and follows no link: what a pull request makes of the folder must
 * not change what is judged. Nobody can commit a folder `.git`. Without a checkout the workspace stands for the repository. Throws a
 * `UsageError` for a path that leaves the workspace.
 */
export function placeOf(path: string, workspace: string): Place {
  const below = relative(workspace, resolve(workspace, path));
  const names = below.split(sep).filter((name) => name !== '');
  // On Windows the answer is absolute if it is on another drive.
  if (names[0] === '..' || resolve(below) === below) {
    throw new UsageError("input 'path' leads out of the workspace");
  }
  let found: Place = { top: undefined, prefix: prefixOf(names) };
  for (let depth = 0; depth <= names.length; depth++) {
    const folder = join(workspace, ...names.slice(0, depth));
    if (depth > 0 && !isFolder(folder)) break;
    // Of a submodule and of a linked work tree it is a file.
    if (isFolder(join(folder, '.git'))) found = { top: folder, prefix: prefixOf(names.slice(depth)) };
  }
  return found;
}

/** A file of the scanned folder as git names it; throws a `UsageError` if it is somewhere else. */
export function fileNamed(input: 'policy' | 'baseline', path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  const names = normalize(path).split(sep);
  if (names[0] === '..' || isAbsolute(path)) {
    throw new UsageError(`input '${input}' leads out of the scanned folder`);
  }
  return names.join('/');
}

function prefixOf(names: readonly string[]): string {
  return names.map((name) => `${name}/`).join('');
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
