import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../core/errors.js';

/**
 * Writes a file that is not there yet, with its folders, so that nobody ever sees half of it. `false` if there is something
 * by that name; that stays as it is. `path` is relative to `root`, with `/`; none of its folders may be a link.
 */
export function createFile(root: string, path: string, text: string): boolean {
  const file = join(root, path);
  try {
    refuseLinks(root, dirname(path));
    if (lstatSync(file, { throwIfNoEntry: false })) return false;
    mkdirSync(dirname(file), { recursive: true });
    write(file, text);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`cannot write ${path}: ${(error as NodeJS.ErrnoException).code}`);
  }
  return true;
}

/** The repository can be somebody else's, and its links lead anywhere. */
function refuseLinks(root: string, folder: string): void {
  const parents = folder.split('/').map((_, index, names) => names.slice(0, index + 1).join('/'));
  for (const parent of parents) {
    if (!lstatSync(join(root, parent), { throwIfNoEntry: false })?.isSymbolicLink()) continue;
    throw new UsageError(`cannot write into ${parent}: it is a link`);
  }
}

function write(file: string, text: string): void {
  const temporary = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}`);
  try {
    writeFileSync(temporary, text, { flag: 'wx', mode: 0o644 });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
