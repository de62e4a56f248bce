import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { basename, delimiter, dirname, join, relative, resolve, sep } from 'node:path';
import { LOCATIONS } from './environment.js';
import { GitError, GitProcess } from './process.js';

export interface Location {
  /** Without symbolic links. */
  readonly folder: string;
  /** The top of the work tree; `undefined` in a bare repository. */
  readonly top: string | undefined;
  /** The folder's path from there, with `/` at its end; `''` for the top itself. */
  readonly prefix: string;
  /** The variables that tell git so. */
  readonly variables: NodeJS.ProcessEnv;
}

/**
 * The repository that a folder is in; `undefined` if it is in none. Asking git would cost a process, and its answer
 * "not a repository" would not tell a plain folder from a repository that it refuses.
 */
export async function locate(path: string, env: NodeJS.ProcessEnv): Promise<Location | undefined> {
  const folder = realpathSync(path);
  const found = findUpwards(folder);
  const given = LOCATIONS.filter((name) => env[name]);
  const workTree = env['GIT_DIR'] && env['GIT_WORK_TREE'] ? real(env['GIT_WORK_TREE']) : undefined;
  // Somebody keeps the repository elsewhere (`git --git-dir=… --work-tree=…`), and calls this from a hook or an alias.
  if (
    workTree &&
    contains(workTree, folder) &&
    !(found?.top && found.top !== workTree && contains(workTree, found.top))
  ) {
    const variables = Object.fromEntries(given.map((name) => [name, absolute(env[name]!)]));
    return { folder, top: workTree, prefix: prefixOf(workTree, folder), variables };
  }
  if (!found) return undefined;
  const { top } = found;
  // Otherwise `core.worktree` and `core.bare` of the repository's own configuration would say which files are listed.
  const own: NodeJS.ProcessEnv = top === undefined ? {} : { GIT_WORK_TREE: top };
  const variables = given.length === 0 ? own : { ...own, ...(await ofThisRepository(folder, env, own)) };
  return { folder, top, prefix: top === undefined ? '' : prefixOf(top, folder), variables };
}

/** A hook is told which index and objects to use; that counts only if the hook is one of this repository. */
async function ofThisRepository(
  folder: string,
  env: NodeJS.ProcessEnv,
  own: NodeJS.ProcessEnv,
): Promise<NodeJS.ProcessEnv> {
  const git = new GitProcess(folder, env, own);
  const { stdout } = await git.run(['rev-parse', '--absolute-git-dir', '--git-common-dir']);
  const folders = stdout
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => realpathSync(resolve(folder, line)));
  const inside = (path: string): boolean => {
    const parent = real(dirname(path));
    return parent !== undefined && folders.some((one) => contains(one, join(parent, basename(path))));
  };
  const names = ['GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES'] as const;
  const kept = names.filter((name) => env[name] && absolute(env[name]).split(delimiter).every(inside));
  return Object.fromEntries(kept.map((name) => [name, absolute(env[name]!)]));
}

function findUpwards(folder: string): { top: string | undefined } | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const dotGit = lstatSync(join(at, '.git'), { throwIfNoEntry: false });
    if (dotGit?.isDirectory() && !isGitFolder(join(at, '.git'))) {
      // Git would go on to the next repository above, and list these files as that one's.
      throw new GitError('rev-parse', `${join(at, '.git')} is no git repository`);
    }
    if (dotGit) return { top: at };
    if (isGitFolder(at)) return { top: undefined };
    if (at === dirname(at)) return undefined;
  }
}

function isGitFolder(folder: string): boolean {
  return ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(folder, name)));
}

function real(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** Git starts in another folder than this program. */
function absolute(paths: string): string {
  return paths
    .split(delimiter)
    .map((path) => resolve(path))
    .join(delimiter);
}

function contains(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function prefixOf(top: string, folder: string): string {
  const path = relative(top, folder);
  return path === '' ? '' : `${path.split(sep).join('/')}/`;
}
