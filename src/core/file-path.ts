import { isUtf8 } from 'node:buffer';
import type { FilePath } from './source.js';

/** A path as git or the file system gives it. */
export function filePath(bytes: Buffer): FilePath {
  return isUtf8(bytes) ? { path: bytes.toString() } : { path: display(bytes), bytes };
}

/** Tells paths apart that are displayed alike: a name may contain `\xff` as four characters. */
export function pathKey({ path, bytes }: FilePath): string {
  return bytes ? `\0${bytes.toString('latin1')}` : path;
}

/** The last name's extension in lower case, without the dot; `''` if it has none. */
export function extensionOf(path: string): string {
  const dot = path.lastIndexOf('.');
  return dot > path.lastIndexOf('/') + 1 ? path.slice(dot + 1).toLowerCase() : '';
}

/** How many bytes the UTF-8 character at `at` has; 0 if there is none. */
export function characterLength(bytes: Buffer, at: number): number {
  const fits = (size: number): boolean => at + size <= bytes.length && isUtf8(bytes.subarray(at, at + size));
  return [1, 2, 3, 4].find(fits) ?? 0;
}

function display(bytes: Buffer): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes, at);
    text +=
      length > 0 ? bytes.toString('utf8', at, at + length) : `\\x${bytes[at]!.toString(16).padStart(2, '0')}`;
    at += Math.max(1, length);
  }
  return text;
}
