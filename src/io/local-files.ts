import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Unanswered } from '../core/inspection.js';
import { MAX_CONFIG_BYTES } from '../core/source.js';
import type { ChangingTools, LocalFiles } from '../core/tools.js';
import { writeWhole } from './written-file.js';

/** Reads files by what references call them. `folder`: from where a path that is not absolute begins. */
export function localFiles(folder: string): LocalFiles {
  return { read: async (path) => contentOf(placeOf(path, folder), path) };
}

/** `ChangingTools.replace`: one writer at a time, by a file beside it that only one can make. */
export function replacing(folder: string): ChangingTools['replace'] {
  return async (path, before, after, isPrivate = false) => {
    const named = placeOf(path, folder);
    try {
      mkdirSync(dirname(named), { recursive: true });
      const file = existsSync(named) ? realpathSync(named) : named;
      return locked(file, () => {
        if (contentOf(file, path) !== before) return false;
        const old = statSync(file, { throwIfNoEntry: false });
        writeWhole(file, after, { mode: isPrivate ? 0o600 : 0o644, ...(old && { old }) });
        return true;
      });
    } catch (error) {
      throw unanswered(error, path);
    }
  };
}

function placeOf(path: string, folder: string): string {
  return path.startsWith('~/') ? join(homedir(), path.slice(2)) : resolve(folder, path);
}

function contentOf(file: string, path: string): string | undefined {
  try {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats === undefined) return undefined;
    if (!stats.isFile() || stats.size > MAX_CONFIG_BYTES)
      throw new Unanswered('incomplete', `${path} is no such file`);
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw unanswered(error, path);
  }
}

/** The lock of a program that was killed is in the way for as long. Milliseconds. */
const STALE = 10_000;

function locked<Result>(file: string, act: () => Result): Result {
  const lock = `${file}.lock`;
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  if (age > STALE) rmSync(lock, { force: true });
  const own = randomBytes(8).toString('hex');
  writeFileSync(lock, own, { flag: 'wx', mode: 0o600 });
  try {
    return act();
  } finally {
    rmSync(lock, { force: true });
  }
}

function unanswered(error: unknown, path: string): Unanswered {
  if (error instanceof Unanswered) return error;
  const { code = 'unknown' } = error as NodeJS.ErrnoException;
  if (code === 'EEXIST') return new Unanswered('incomplete', `${path} is being written by another program`);
  return new Unanswered('incomplete', `${path}: ${code}`);
}
