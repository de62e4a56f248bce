import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../core/errors.js';

/**
 * Writes a file that is not there yet, with its folders, so that nobody ever sees half of it. `false` if there is something
 * by that name; that stays as it is. `path` is relative to `root`, with `/`; none of its folders may be a link.
 */
export function createFile(root: string, path: string, text: string, mode?: number): boolean {
  return writing(root, path, (file) => {
    if (lstatSync(file, { throwIfNoEntry: false })) return false;
    writeWhole(file, text, mode === undefined ? {} : { mode });
    return true;
  });
}

/** The same for a file that may be there already, which then keeps its mode and, where that is allowed, its owner. What is no
 * plain file is refused. */
export function replaceFile(root: string, path: string, text: string): void {
  writing(root, path, (file) => {
    const stats = lstatSync(file, { throwIfNoEntry: false });
    if (stats && !stats.isFile()) throw new UsageError(`cannot write ${path}: it is no plain file`);
    writeWhole(file, text, stats && { old: stats });
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
export function refuseLinks(root: string, folder: string): void {
  const parents = folder.split('/').map((_, index, names) => names.slice(0, index + 1).join('/'));
  for (const parent of parents) {
    if (!lstatSync(join(root, parent), { throwIfNoEntry: false })?.isSymbolicLink()) continue;
    throw new UsageError(`cannot write into ${parent}: it is a link`);
  }
}

/** Whole or not at all. `old`: the file that is replaced, whose mode and owner stay; a new one gets `mode`. */
export function writeWhole(file: string, content: string | Buffer, options: WriteOptions = {}): void {
  staged(file, content, options).commit();
}

interface WriteOptions {
  readonly old?: Stats;
  readonly mode?: number;
}

/** A file's next content, beside it. */
export interface StagedFile {
  /** Puts it in the file's place. */
  commit(): void;
  drop(): void;
}

/** Writes all that takes room, without touching the file itself. */
export function staged(
  file: string,
  content: string | Buffer,
  { old, mode = 0o644 }: WriteOptions = {},
): StagedFile {
  // Not with the file's own name in it, which may be as long as a name can be.
  const temporary = join(dirname(file), `.mcp-rekey.${randomBytes(6).toString('hex')}`);
  const drop = (): void => rmSync(temporary, { force: true });
  const orDrop = (act: () => void): void => {
    try {
      act();
    } catch (error) {
      drop();
      throw error;
    }
  };
  orDrop(() => {
    writeFileSync(temporary, content, { flag: 'wx', mode: old === undefined ? mode : 0o600 });
    if (old) giveTo(temporary, old);
  });
  return { commit: () => orDrop(() => renameSync(temporary, file)), drop };
}

/** The mode comes last: whoever changes the owner takes bits of it away. */
function giveTo(file: string, { uid, gid, mode }: Stats): void {
  const own = lstatSync(file);
  try {
    if (own.uid !== uid || own.gid !== gid) chownSync(file, uid, gid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
  }
  chmodSync(file, mode & 0o777);
}
