import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../core/errors.js';

/**
 * Writes a file that is not there yet, with its folders, so that nobody ever sees half of it. `false` if there is something
 * by that name; that stays as it is. `path` is relative to `root`, with `/`; none of its folders may be a link.
 */
export function createFile(root: string, path: string, text: string): boolean {
  return writing(root, path, (file) => {
    if (lstatSync(file, { throwIfNoEntry: false })) return false;
    write(file, text, 0o644);
    return true;
  });
}

/** The same for a file that may be there already, which then keeps its mode. What is no plain file is refused. */
export function replaceFile(root: string, path: string, text: string): void {
  writing(root, path, (file) => {
    const stats = lstatSync(file, { throwIfNoEntry: false });
    if (stats && !stats.isFile()) throw new UsageError(`cannot write ${path}: it is no plain file`);
    write(file, text, (stats?.mode ?? 0o644) & 0o777);
  });
}

function writing<Result>(root: string, path: string, act: (file: string) => Result): Result {
  const file = join(root, path);
  try {
    refuseLinks(root, dirname(path));
    mkdirSync(dirname(file), { recursive: true });
    return act(file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`cannot write ${path}: ${(error as NodeJS.ErrnoException).code}`);
  }
}

/** The repository can be somebody else's, and its links lead anywhere. */
function refuseLinks(root: string, folder: string): void {
  const parents = folder.split('/').map((_, index, names) => names.slice(0, index + 1).join('/'));
  for (const parent of parents) {
    if (!lstatSync(join(root, parent), { throwIfNoEntry: false })?.isSymbolicLink()) continue;
    throw new UsageError(`cannot write into ${parent}: it is a link`);
  }
}

function write(file: string, text: string, mode: number): void {
  const temporary = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}`);
  try {
    writeFileSync(temporary, text, { flag: 'wx', mode });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
