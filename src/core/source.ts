import { isUtf8 } from 'node:buffer';
import type { SkipReason } from './coverage.js';
import type { Position } from './text.js';

/** No config that a person writes is longer. What is longer is searched line by line, and not parsed. */
export const MAX_CONFIG_BYTES = 8 * 1024 * 1024;

/** A file's place below the scanned folder. */
export interface FilePath {
  /** Separated by `/`; bytes that are no UTF-8 are shown as `\xNN`. */
  readonly path: string;
  /** The name itself, where it is no UTF-8 and `path` cannot be used to open it. */
  readonly bytes?: Buffer;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1';

/** How a text stands in its file. */
export interface Written {
  readonly encoding: Encoding;
  /** The file begins with a byte order mark, which is not part of the text. */
  readonly bom: boolean;
}

export interface SourceFile extends Written {
  readonly path: string;
  readonly text: string;
  /** Holds what no text does. It can be searched, but `encode` need not give its bytes back. */
  readonly binary: boolean;
}

/** A file that is too long to be parsed. */
export interface LargeFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** The text in pieces that overlap, so that whatever is shorter than the overlap is whole in one of them. */
  chunks(): AsyncIterable<TextChunk>;
}

export interface TextChunk {
  readonly text: string;
  /** Where the chunk begins in the file's text: UTF-16 code units from 0. */
  readonly start: number;
  /** The same as people count it. */
  readonly position: Position;
}

export interface Skipped {
  readonly path: string;
  readonly skipped: SkipReason;
}

/** What reading a file can give. Told apart by `'text' in`, `'chunks' in` and `'skipped' in`. */
export type ReadResult = SourceFile | LargeFile | Skipped;

/** The text of a file, or why it has none. */
export function sourceOf(path: string, bytes: Buffer): SourceFile | Skipped {
  if (isLfsPointer(bytes)) return { path, skipped: 'lfs-pointer' };
  return { path, ...decode(bytes) };
}

/** Any bytes give a text; what is neither UTF-8 nor UTF-16 is read as Latin-1, which loses nothing. */
export function decode(bytes: Buffer): Omit<SourceFile, 'path'> {
  const mark = byteOrderMark(bytes);
  const body = bytes.subarray(mark?.length ?? 0);
  const bom = mark !== undefined;
  const known = mark ? mark.encoding : wideByZeros(body);
  if (known && known !== 'utf-8') {
    const text = decodeWide(body, known);
    return { text, encoding: known, bom, binary: body.length % 2 === 1 || text.includes('\0') };
  }
  const binary = body.includes(0);
  const encoding = !binary && isUtf8(body) ? 'utf-8' : 'latin1';
  return { text: body.toString(encoding), encoding, bom, binary };
}

/** The bytes of a text that `decode` gave, or of that text after an edit. */
export function encode(text: string, { encoding, bom }: Written): Buffer {
  const marked = bom && encoding !== 'latin1' ? `\ufeff${text}` : text;
  if (encoding === 'utf-16le') return Buffer.from(marked, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(marked, 'utf16le').swap16();
  const bytes = Buffer.from(marked, encoding);
  return bom && encoding === 'latin1' ? Buffer.concat([UTF8_MARK, bytes]) : bytes;
}

const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

export function byteOrderMark(
  bytes: Buffer,
): { encoding: Exclude<Encoding, 'latin1'>; length: number } | undefined {
  if (bytes.subarray(0, 3).equals(UTF8_MARK)) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
}

/**
 * UTF-16 without a byte order mark: in what is mostly ASCII every other byte is zero, and always the same one of the two.
 * PowerShell's `>` writes such files, with a mark; not all editors keep it.
 */
export function wideByZeros(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.min(bytes.length, 1024) >> 1;
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) even++;
    if (bytes[2 * pair + 1] === 0) odd++;
  }
  if (odd > pairs / 2 && even === 0) return 'utf-16le';
  if (even > pairs / 2 && odd === 0) return 'utf-16be';
  return undefined;
}

function decodeWide(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): string {
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
  return encoding === 'utf-16le'
    ? whole.toString('utf16le')
    : Buffer.from(whole).swap16().toString('utf16le');
}

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const LFS_POINTER = Buffer.from('version https://git-lfs.github.com/spec/');
const LFS_OLD_POINTER = Buffer.from('version https://hawser.github.com/spec/');
const MAX_LFS_POINTER_BYTES = 1024;

function isLfsPointer(bytes: Buffer): boolean {
  if (bytes.length >= MAX_LFS_POINTER_BYTES) return false;
  return [LFS_POINTER, LFS_OLD_POINTER].some((start) => bytes.subarray(0, start.length).equals(start));
}
