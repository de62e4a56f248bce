import { isUtf8 } from 'node:buffer';
import { filePath } from '../../core/file-path.js';
import type { FilePath } from '../../core/source.js';
import type { Entry } from '../../core/tree.js';

/** Cuts output into records that end with a NUL, and hands over each. A record that is no UTF-8 stays as it is. */
export function recordReader(take: (record: string | Buffer) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const end = bytes.lastIndexOf(0);
    rest = bytes.subarray(end + 1);
    if (end === -1) return;
    const whole = bytes.subarray(0, end);
    // Nearly always all is UTF-8, and decoding it at once is much faster than name by name.
    if (isUtf8(whole)) for (const record of whole.toString().split('\0')) take(record);
    else takeEach(whole, take);
  };
}

function takeEach(bytes: Buffer, take: (record: string | Buffer) => void): void {
  for (let start = 0; start <= bytes.length; ) {
    const end = bytes.indexOf(0, start);
    const record = bytes.subarray(start, end === -1 ? bytes.length : end);
    take(isUtf8(record) ? record.toString() : Buffer.from(record));
    start += record.length + 1;
  }
}

/** The path that a record holds from `start` on. */
export function recordPath(record: string | Buffer, start: number): FilePath {
  return typeof record === 'string' ? { path: record.slice(start) } : filePath(record.subarray(start));
}

/** An entry and the stage it has in the index: `0`, or `1` to `3` if it is not merged. */
export interface StagedEntry extends Entry {
  readonly stage: string;
}

/**
 * A record of `git ls-files -v -s -c -o`: `H 100644 <oid> 0\t<path>`, or `? <path>` if it is not tracked.
 * https://git-scm.com/docs/git-ls-files
 */
export function parseListed(record: string | Buffer, work: boolean): StagedEntry {
  const text = typeof record === 'string' ? record : record.toString('latin1');
  const tag = text[0]!;
  if (tag === '?') {
    const kind = text.endsWith('/') ? 'nested-repository' : 'file';
    return entry(recordPath(record, 2), kind, undefined, false, true, '0');
  }
  const tab = text.indexOf('\t');
  const oid = text.slice(9, text.indexOf(' ', 9));
  const sparse = work && (tag === 'S' || tag === 's');
  // Of a file that is assumed to be unchanged (`h`), a search of the work tree looks into the index instead.
  const unsearched = work && tag === 'h';
  return entry(recordPath(record, tab + 1), kindOf(text, 2), oid, sparse, unsearched, text[tab - 1]!);
}

/** A record of `git ls-tree -r`: `100644 blob <oid>\t<path>`. https://git-scm.com/docs/git-ls-tree */
export function parseTreeEntry(record: string | Buffer): StagedEntry {
  const text = typeof record === 'string' ? record : record.toString('latin1');
  const tab = text.indexOf('\t');
  const oid = text.slice(text.lastIndexOf(' ', tab) + 1, tab);
  return entry(recordPath(record, tab + 1), kindOf(text, 0), oid, false, false, '0');
}

/** All entries are made here, so that they are alike to the engine: there can be a million. */
function entry(
  { path, bytes }: FilePath,
  kind: Entry['kind'],
  oid: string | undefined,
  sparse: boolean,
  unsearched: boolean,
  stage: string,
): StagedEntry {
  return bytes
    ? { path, kind, oid, sparse, unsearched, stage, bytes }
    : { path, kind, oid, sparse, unsearched, stage };
}

function kindOf(text: string, mode: number): Entry['kind'] {
  if (text.startsWith('120000', mode)) return 'symlink';
  return text.startsWith('160000', mode) ? 'submodule' : 'file';
}
