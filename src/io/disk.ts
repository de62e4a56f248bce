import { existsSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { UsageError } from '../core/errors.js';
import type { Disk } from '../core/repository.js';
import { DiskFolder } from './files.js';
import { Git } from './git/repository.js';

/** The disk of this machine. `env` is what git is told, less what would point it elsewhere. */
export function disk(env: NodeJS.ProcessEnv): Disk {
  return {
    folder: async (path) => new DiskFolder(path),
    repository: (path) => Git.open(path, env),
    read: async (path) => {
      if (!existsSync(dirname(path))) return { path, skipped: 'deleted' };
      return new DiskFolder(dirname(path)).read({ path: basename(path) });
    },
    look: async (path) => ({ kind: kindOf(path), real: realpathSync(path) }),
  };
}

function kindOf(path: string): 'file' | 'folder' {
  const stats = statsOf(path);
  if (stats.isDirectory()) return 'folder';
  if (stats.isFile()) return 'file';
  throw new UsageError(`${path} is neither a file nor a folder`);
}

function statsOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `${path}: ${code === 'ENOENT' ? 'there is no such file or folder' : `cannot be read (${code})`}`,
    );
  }
}
