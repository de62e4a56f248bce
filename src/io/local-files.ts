import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { Unanswered } from '../core/inspection.js';
import type { FileLook, LocalFiles } from '../core/local-files.js';
import { MAX_CONFIG_BYTES } from '../core/source.js';
import type { ChangingTools } from '../core/tools.js';
import { Locked, locked } from './file-lock.js';
import { writeWhole } from './written-file.js';

/** Reads files by what references call them. `folder`: from where a path that is not absolute begins. */
export function localFiles(folder: string): LocalFiles {
  return {
    read: async (path) => contentOf(localPath(path, folder), path),
    look: async (path) => lookAt(localPath(path, folder), folder, path),
  };
}

function lookAt(file: string, folder: string, path: string): FileLook | undefined {
  try {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats === undefined) return undefined;
    const kept = realpathSync(file);
    const leadsOut = !isWithin(kept, realpathSync(homeOf(file, resolve(folder))));
    return { modifiedAt: stats.mtime, leadsOut, isSealed: !isWritable(dirname(kept)) };
  } catch (error) {
    throw unanswered(error, path);
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** What a file is not to be led out of: of the folders that somebody answers for, the inner one. */
function homeOf(file: string, folder: string): string {
  const [inner = dirname(file)] = [folder, homedir()]
    .filter((one) => isWithin(file, one))
    .sort((one, other) => other.length - one.length);
  return inner;
}

function isWithin(file: string, folder: string): boolean {
  const path = relative(folder, file);
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

/** `ChangingTools.replace`. A link stays one: what it leads to is replaced. */
export function replacing(folder: string): ChangingTools['replace'] {
  return async (path, before, after, isPrivate = false) => {
    const named = localPath(path, folder);
    try {
      mkdirSync(dirname(named), { recursive: true, mode: isPrivate ? 0o700 : 0o777 });
      const file = targetOf(named, path);
      return await locked(file, (held) => {
        if (contentOf(file, path) !== before) return false;
        const old = statSync(file, { throwIfNoEntry: false });
        held();
        writeWhole(file, after, { mode: isPrivate ? 0o600 : 0o644, ...(old && { old }) });
        return true;
      });
    } catch (error) {
      throw unanswered(error, path);
    }
  };
}

/**
 * A path as a program can follow it that is started in the folder, or anywhere at all: with `~/` where that leads there, as it does not say whose
 * machine this is. `undefined` if only an absolute path would.
 */
export function followable(path: string, folder: string, isAnywhere: boolean): string | undefined {
  if (path.startsWith('~/')) return path;
  const inside = below(folder, localPath(path, folder));
  if (!isAnywhere && inside !== undefined) return inside;
  const own = below(homedir(), localPath(path, folder));
  return own === undefined ? undefined : `~/${own}`;
}

function below(folder: string, path: string): string | undefined {
  const way = relative(folder, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? undefined : way.replaceAll(sep, '/');
}

/** Where a file is that a reference or an option names: absolute, from the folder, or `~/` and from the user's own. */
export function localPath(path: string, folder: string): string {
  return path.startsWith('~/') ? join(homedir(), path.slice(2)) : resolve(folder, path);
}

function targetOf(named: string, path: string): string {
  if (existsSync(named)) return realpathSync(named);
  if (lstatSync(named, { throwIfNoEntry: false }) === undefined) return named;
  throw new Unanswered('incomplete', `${path} is a link that leads nowhere`);
}

function contentOf(file: string, path: string): string | undefined {
  try {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats === undefined) return undefined;
    // A pipe would be waited for.
    if (!stats.isFile()) throw new Unanswered('incomplete', `${path} is no plain file`);
    if (stats.size > MAX_CONFIG_BYTES) throw new Unanswered('incomplete', `${path} is too long`);
    return textOf(readFileSync(file), path);
  } catch (error) {
    throw unanswered(error, path);
  }
}

/** Of what is no UTF-8 a text would be another file. */
function textOf(content: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    throw new Unanswered('incomplete', `${path} is no UTF-8`);
  }
}

function unanswered(error: unknown, path: string): Unanswered {
  if (error instanceof Unanswered) return error;
  if (error instanceof Locked) {
    return new Unanswered('incomplete', `${path} is being written by another program (${path}.lock)`);
  }
  return new Unanswered('incomplete', `${path}: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}`);
}
