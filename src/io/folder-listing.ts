import * as fs from 'node:fs';
import { relative, sep } from 'node:path';
import fastGlob from 'fast-glob';
import { characterLength, filePath } from '../core/file-path.js';
import type { FilePath, Skipped } from '../core/source.js';
import type { Entry, Listing } from '../core/tree.js';
import { reasonOf } from './root.js';

const IGNORED = ['.git', 'node_modules'];

/**
 * All files below a plain folder. Symbolic links are listed and not followed. `ignored` counts the `.git` and
 * `node_modules` that were left out.
 */
export async function listFolder(folder: string): Promise<Listing & { readonly ignored: number }> {
  const skipped: Skipped[] = [];
  let ignored = 0;
  // One folder that cannot be read would end the whole walk.
  const readdir = (path: string, _: object, done: Done): void => {
    const below = relative(folder, path);
    fs.readdir(
      Buffer.concat([Buffer.from(folder + sep), realPath(below)]),
      { withFileTypes: true, encoding: 'buffer' },
      (error, found) => {
        if (error) skipped.push({ ...realFile(slashed(below)), skipped: reasonOf(error) });
        const entries = error
          ? []
          : found.map((dirent) => Object.assign(dirent, { name: globName(dirent.name) }));
        ignored += entries.filter(({ name }) => IGNORED.includes(name)).length;
        done(null, entries);
      },
    );
  };
  const found = fastGlob.stream('**', {
    cwd: folder,
    dot: true,
    onlyFiles: false,
    followSymbolicLinks: false,
    objectMode: true,
    unique: false,
    ignore: IGNORED.map((name) => `**/${name}/**`),
    fs: { readdir: readdir as unknown as typeof fs.readdir },
  });
  const entries: Entry[] = [];
  for await (const one of found) {
    const { path: shown, dirent } = one as unknown as fastGlob.Entry;
    const file = realFile(shown);
    if (dirent.isFile() || dirent.isSymbolicLink()) {
      const kind = dirent.isFile() ? 'file' : 'symlink';
      entries.push({ ...file, kind, oid: undefined, sparse: false, unsearched: true });
    } else if (!dirent.isDirectory()) skipped.push({ ...file, skipped: 'not-a-file' });
  }
  return { entries, skipped, ignored };
}

/**
 * What fast-glob cannot take in a name: bytes that are no UTF-8, which it would read as others, and line breaks, which its `**`
 * does not match. While it has them, each byte of these is a character from U+F700 on; and so is each of a character from there.
 */
const UNFIT = /[\n\r\u2028\u2029\uf700-\uf7ff]/;
const STAND_IN = /[\uf700-\uf7ff]/;
const FIRST = 0xf700;

function globName(bytes: Buffer): string {
  const text = bytes.toString();
  if (!text.includes('\ufffd') && !UNFIT.test(text)) return text;
  let name = '';
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes, at);
    const char = bytes.toString('utf8', at, at + length);
    name += length > 0 && !UNFIT.test(char) ? char : standIns(bytes.subarray(at, at + Math.max(1, length)));
    at += Math.max(1, length);
  }
  return name;
}

function standIns(bytes: Buffer): string {
  return String.fromCharCode(...[...bytes].map((byte) => FIRST + byte));
}

function realPath(path: string): Buffer {
  if (!STAND_IN.test(path)) return Buffer.from(path);
  const parts = path
    .split(/([\uf700-\uf7ff])/)
    .map((part, index) => (index % 2 === 0 ? Buffer.from(part) : Buffer.from([part.charCodeAt(0) - FIRST])));
  return Buffer.concat(parts);
}

function realFile(path: string): FilePath {
  return STAND_IN.test(path) ? filePath(realPath(path)) : { path };
}

type Done = (error: NodeJS.ErrnoException | null, found: fs.Dirent[]) => void;

function slashed(path: string): string {
  return path.split(sep).join('/');
}
