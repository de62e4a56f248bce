import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  type Stats,
} from 'node:fs';
import { sep } from 'node:path';
import type { SkipReason } from '../core/coverage.js';
import type { FilePath } from '../core/source.js';

/** Two of them do not exist on Windows. Without `O_NONBLOCK` a named pipe would hold the program for ever. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const SLASH = 0x2f;

export interface OpenFile {
  readonly fd: number;
  readonly size: number;
}

/** A folder of the disk, from which nothing is opened that is not in it. */
export class Root {
  readonly #prefix: Buffer;
  /** Folders below, by the path that was asked for: where they really are. */
  readonly #folders = new Map<string, Buffer | SkipReason>();

  constructor(path: string) {
    this.#prefix = withSlash(realpathSync.native(path, 'buffer'));
  }

  /** The path below the root to which a path leads through all symbolic links; empty for the root itself. */
  resolve(file: FilePath): Buffer | SkipReason {
    const name = this.#nameOf(file.bytes ?? Buffer.from(file.path));
    try {
      const real = withSlash(realpathSync.native(name, 'buffer'));
      const inside = real.subarray(0, this.#prefix.length).equals(this.#prefix);
      const below = real.subarray(this.#prefix.length, -1);
      // What is in `.git` is git's, and can hold the credentials of a checkout.
      const ofGit = below
        .toString('latin1')
        .split('/')
        .some((part) => part.toLowerCase() === '.git');
      return inside && !ofGit ? below : 'symlink-outside';
    } catch (error) {
      const reason = reasonOf(error);
      return reason === 'deleted' && this.stats(file)?.isSymbolicLink() ? 'symlink-broken' : reason;
    }
  }

  /** What is at a path, a symbolic link not followed; `undefined` if nothing can be seen there. */
  stats(file: FilePath): Stats | undefined {
    try {
      return lstatSync(this.#nameOf(file.bytes ?? Buffer.from(file.path)));
    } catch {
      return undefined;
    }
  }

  /**
   * Opens a regular file whose last name is no symbolic link. The folders before it may be links, as long as they lead to
   * somewhere below the root; each of them is resolved only once.
   */
  open(file: FilePath): OpenFile | SkipReason {
    const path = file.bytes ?? Buffer.from(file.path);
    const cut = path.lastIndexOf(SLASH);
    const folder = cut === -1 ? Buffer.alloc(0) : this.#folder(path.subarray(0, cut));
    if (typeof folder === 'string') return folder;
    try {
      const fd = openSync(
        this.#nameOf(folder.length > 0 ? withSlash(folder) : folder, path.subarray(cut + 1)),
        FLAGS,
      );
      const stats = fstatSync(fd);
      if (stats.isFile()) return { fd, size: stats.size };
      closeSync(fd);
      return 'not-a-file';
    } catch (error) {
      return reasonOf(error);
    }
  }

  #folder(path: Buffer): Buffer | SkipReason {
    const key = path.toString('latin1');
    const known = this.#folders.get(key) ?? this.resolve({ path: '', bytes: path });
    this.#folders.set(key, known);
    return known;
  }

  #nameOf(...parts: readonly Buffer[]): Buffer {
    return Buffer.concat([this.#prefix, ...parts]);
  }
}

/** The whole of an open file, which is closed; throws what the system says. */
export function readAll({ fd, size }: OpenFile): Buffer {
  try {
    const bytes = Buffer.allocUnsafe(size);
    let length = 0;
    for (let count = -1; count !== 0 && length < size; length += count) {
      count = readSync(fd, bytes, length, size - length, null);
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(fd);
  }
}

export function reasonOf(error: unknown): SkipReason {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'deleted';
  // `EMLINK` is what some systems say of a link that is not to be followed.
  if (code === 'ELOOP' || code === 'EMLINK') return 'symlink-broken';
  // A socket.
  if (code === 'ENXIO') return 'not-a-file';
  return 'unreadable';
}

/** With a `/` at the end, and `/` throughout on Windows, where the system takes it as well. */
function withSlash(path: Buffer): Buffer {
  const slashed = sep === '\\' ? Buffer.from(path.toString().replaceAll('\\', '/')) : path;
  return slashed.at(-1) === SLASH ? slashed : Buffer.concat([slashed, Buffer.from('/')]);
}
