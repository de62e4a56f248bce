import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { locate } from './location.js';

/** What of a checkout is used for reading its objects elsewhere. Its configuration, hooks and refs are not. */
export interface CheckoutObjects {
  /** Folders that hold objects, absolute: its own and those that it borrows from. */
  readonly folders: readonly string[];
  /** Its list of commits whose parents were left out; `undefined` if the history is whole. */
  readonly shallow: Buffer | undefined;
}

/** As deep as git follows folders of objects that borrow from others. */
const MAX_ALTERNATES = 5;

/**
 * Where the objects of the repository are that a folder is in; `undefined` if it is in none. Git is not asked: in a checkout
 * that belongs to another user it would refuse. https://git-scm.com/docs/gitrepository-layout
 */
export async function checkoutObjects(
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<CheckoutObjects | undefined> {
  const location = await locate(folder, env);
  if (!location) return undefined;
  const { top, variables } = location;
  const gitFolder = variables['GIT_DIR'] ?? (top === undefined ? location.folder : behind(join(top, '.git')));
  const common = read(join(gitFolder, 'commondir'));
  const commonFolder = common ? resolve(gitFolder, line(common)) : gitFolder;
  const folders = withAlternates(join(commonFolder, 'objects'));
  return { folders, shallow: read(join(commonFolder, 'shallow')) };
}

/** Where a `.git` leads that is a file, as in linked work trees and submodules: `gitdir: <path>`. */
function behind(dotGit: string): string {
  if (statSync(dotGit).isDirectory()) return dotGit;
  const text = line(readFileSync(dotGit));
  return resolve(dotGit, '..', text.replace(/^gitdir: /, ''));
}

/** Git ignores relative paths in the alternates of alternates, so each is made absolute here. */
function withAlternates(objects: string): readonly string[] {
  const depths = new Map([[objects, 0]]);
  for (const [folder, depth] of depths) {
    const listed = depth < MAX_ALTERNATES ? read(join(folder, 'info/alternates')) : undefined;
    for (const text of listed?.toString().split('\n') ?? []) {
      const path = resolve(folder, text);
      if (text !== '' && !text.startsWith('#') && !depths.has(path)) depths.set(path, depth + 1);
    }
  }
  return [...depths.keys()];
}

function line(bytes: Buffer): string {
  return bytes.toString().replace(/\n$/, '');
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
