import * as fs from 'node:fs';
import { relative, sep } from 'node:path';
import fastGlob from 'fast-glob';
import type { Skipped } from '../core/source.js';
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
  const readdir = (path: string, options: { withFileTypes: true }, done: Done): void =>
    fs.readdir(withLineBreaks(path), options, (error, found) => {
      if (error)
        skipped.push({ path: slashed(relative(folder, withLineBreaks(path))), skipped: reasonOf(error) });
      else ignored += found.filter(({ name }) => IGNORED.includes(name)).length;
      done(null, error ? [] : found.map(withoutLineBreaks));
    });
  const found = fastGlob.stream('**', {
    cwd: folder,
    dot: true,
    onlyFiles: false,
    followSymbolicLinks: false,
    objectMode: true,
    unique: false,
    ignore: IGNORED.map((name) => `**/${name}/**`),
    fs: { readdir: readdir as typeof fs.readdir },
  });
  const entries: Entry[] = [];
  for await (const one of found) {
    const { path: shown, dirent } = one as unknown as fastGlob.Entry;
    const path = withLineBreaks(shown);
    if (dirent.isFile() || dirent.isSymbolicLink()) {
      const kind = dirent.isFile() ? 'file' : 'symlink';
      entries.push({ path, kind, oid: undefined, sparse: false, unsearched: true });
    } else if (!dirent.isDirectory()) skipped.push({ path, skipped: 'not-a-file' });
  }
  return { entries, skipped, ignored };
}

/** What stands in for line breaks in names while fast-glob has them: its `**` does not match what regular expressions' `.` does not. */
const LINE_BREAKS = ['\n', '\r', '\u2028', '\u2029'] as const;
const STAND_INS = ['\uf70a', '\uf70d', '\uf728', '\uf729'] as const;

function withoutLineBreaks(dirent: fs.Dirent): fs.Dirent {
  if (!/[\n\r\u2028\u2029]/.test(dirent.name)) return dirent;
  const name = replaceAll(dirent.name, LINE_BREAKS, STAND_INS);
  return Object.assign(Object.create(Object.getPrototypeOf(dirent)), dirent, { name });
}

function withLineBreaks(path: string): string {
  return /[\uf70a\uf70d\uf728\uf729]/.test(path) ? replaceAll(path, STAND_INS, LINE_BREAKS) : path;
}

function replaceAll(text: string, from: readonly string[], to: readonly string[]): string {
  return from.reduce((replaced, char, index) => replaced.replaceAll(char, to[index]!), text);
}

type Done = (error: NodeJS.ErrnoException | null, found: fs.Dirent[]) => void;

function slashed(path: string): string {
  return path.split(sep).join('/');
}
