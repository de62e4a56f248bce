import { accessSync, constants, lstatSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { UsageError } from '../core/errors.js';
import { refuseLinks, type StagedFile, staged, writeWhole } from './written-file.js';

/** A file with what it held when it was read, and what it shall hold. */
export interface EditedFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly before: Buffer;
  readonly after: Buffer;
}

/** Throws a `UsageError` if one of the files is not what it was, or cannot be written. */
export function checkEditable(root: string, files: readonly EditedFile[]): void {
  for (const { path, before } of files) {
    const file = join(root, path);
    attempt(path, () => {
      refuseLinks(root, posix.dirname(path));
      if (!lstatSync(file).isFile()) throw new UsageError(`cannot write ${path}: it is no plain file`);
      accessSync(file, constants.W_OK);
      accessSync(dirname(file), constants.W_OK);
      if (!readFileSync(file).equals(before))
        throw new UsageError(`${path} has changed since it was read: run this again`);
    });
  }
}

/** Writes all of the files, or none: what they will hold is beside them before the first is replaced. */
export function writeEdited(root: string, files: readonly EditedFile[]): void {
  const ready: (EditedFile & { readonly file: string; readonly next: StagedFile })[] = [];
  const done: typeof ready = [];
  try {
    for (const one of files) {
      const file = join(root, one.path);
      attempt(one.path, () =>
        ready.push({ ...one, file, next: staged(file, one.after, { old: lstatSync(file) }) }),
      );
    }
    checkEditable(root, files);
    for (const one of ready) {
      attempt(one.path, () => one.next.commit());
      done.push(one);
    }
  } catch (error) {
    for (const { next } of ready) next.drop();
    const left = done.filter((one) => !isRestored(one)).map(({ path }) => path);
    if (!(error instanceof UsageError)) throw error;
    const so = left.length === 0 ? 'no file was changed' : `changed all the same: ${left.join(', ')}`;
    throw new UsageError(`${error.message}; ${so}`);
  }
}

function isRestored({ file, before }: { readonly file: string; readonly before: Buffer }): boolean {
  try {
    writeWhole(file, before, { old: lstatSync(file) });
    return true;
  } catch {
    return false;
  }
}

function attempt(path: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`cannot write ${path}: ${(error as NodeJS.ErrnoException).code}`);
  }
}
